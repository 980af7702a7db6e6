// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection.business;

import dev.rightful.model.detection.Personal;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Classes of a code base in French. */
final class French {

    private French() {}

    static class Client {
        String numeroClient;

        @Personal
        String nom;

        @Personal
        String prenom;

        @Personal
        String courriel;

        @Personal
        String telephonePortable;

        @Personal
        LocalDate dateNaissance;

        @Personal
        String lieuDeNaissance;

        @Personal
        String adressePostale;

        @Personal
        String codePostal;

        @Personal
        String ville;

        String raisonSociale;
        boolean emailVerifie;
    }

    static class Salarie {
        @Personal
        String nomDeFamille;

        @Personal
        String numeroSecuriteSociale;

        @Personal
        BigDecimal salaireBrut;

        @Personal
        String situationFamiliale;

        @Personal
        String compteBancaire;

        @Personal
        String sexe;

        String nomService;
    }

    record Commande(
            String numero,
            @Personal String nomClient,
            @Personal String adresseLivraison,
            BigDecimal montant) {}

    record Fournisseur(String nom, String adresse, String telephone, String courriel, String siret) {}

    record Produit(String nom, String description, BigDecimal prix, String langue, String pays) {}

    record Facture(
            String numero,
            LocalDate echeance,
            BigDecimal montant,
            @Personal String adresseFacturation) {}

    record Patient(
            @Personal String numeroNational,
            @Personal String groupeSanguin,
            @Personal String medecinTraitant) {}

    record Magasin(String nom, String rue, String codePostal, String ville, String telephone) {}

    record Vehicule(@Personal String plaqueImmatriculation, String marque, String modele) {}

    record Utilisateur(
            @Personal String identifiant,
            @Personal String motDePasse,
            @Personal String langue) {}

    record Modele(String nom, String sujet, String corps, String nomFichier) {}

    record Ville(String nom, String codePostal, String pays, int habitants) {}
}
