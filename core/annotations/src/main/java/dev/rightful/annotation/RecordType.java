// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

/**
 * What the law calls records, where it says how long they are kept; for {@link ProcessingPurpose#recordType()} and
 * {@link Use#recordType()}.
 *
 * <p>While compiling, a use of such a record is held against what is written here: shorter than a law demands is an
 * error, longer than is advised a warning. Belgian types only; an application cannot add its own yet. The figures are
 * dated data, reviewed by no lawyer: look up what you rely on.
 *
 * <p>Generated from {@code dev/rightful/model/recordtype/record-periods.tsv} of the library. Change that file, then
 * run the library's tests with {@code -Drightful.regenerate=true}.
 *
 * <p>Source: the law that each constant names.
 */
public final class RecordType {

    /**
     * Accounting books (journals): at least P7Y from the end of the year.
     * Source: WER/CDE art. III.88 al. 2.
     */
    public static final String BE_ACC_BOOKS = "be:ACC-BOOKS";
    /**
     * Supporting documents (invoices): at least P7Y from the end of the year.
     * Source: WER/CDE art. III.86 al. 4.
     */
    public static final String BE_ACC_DOCS = "be:ACC-DOCS";
    /**
     * Documents without evidential value to third parties: at least P3Y from the end of the year.
     * Source: WER/CDE art. III.86 al. 4.
     */
    public static final String BE_ACC_DOCS_3 = "be:ACC-DOCS-3";
    /**
     * Income-tax books and documents: at least P10Y from the end of the year.
     * Source: WIB 92 art. 315 al. 3 as changed by Act 20 Nov 2022 (BS 30 Nov 2022).
     */
    public static final String BE_TAX_INCOME = "be:TAX-INCOME";
    /**
     * Income-tax books and documents, up to assessment year 2022: at least P7Y from the end of the year.
     * Source: WIB 92 art. 315 old text.
     */
    public static final String BE_TAX_OLD = "be:TAX-OLD";
    /**
     * VAT books and invoices: at least P10Y from the end of the year.
     * Source: W.Btw art. 60 as changed by Act 20 Nov 2022.
     */
    public static final String BE_VAT = "be:VAT";
    /**
     * Real-estate VAT revision files: at least P15Y from the end of the year.
     * Source: VAT Code and Royal Decree no 3.
     */
    public static final String BE_VAT_REALESTATE = "be:VAT-REALESTATE";
    /**
     * Personnel register: at least P5Y from the event.
     * Source: Royal Decree of 8 August 1980, art. 25.
     */
    public static final String BE_SOC_REGISTER = "be:SOC-REGISTER";
    /**
     * Individual account (pay): at least P5Y from the event.
     * Source: Royal Decree of 8 August 1980, art. 16 and 25.
     */
    public static final String BE_SOC_ACCOUNT = "be:SOC-ACCOUNT";
    /**
     * Student / homeworker / work-placement contracts: at least P5Y from the event.
     * Source: Royal Decree of 8 August 1980, art. 25.
     */
    public static final String BE_SOC_STUDENT = "be:SOC-STUDENT";
    /**
     * Other employment contracts: no figure was found.
     * Source: Employment Contracts Act, art. 15 (limitation).
     */
    public static final String BE_SOC_CONTRACT = "be:SOC-CONTRACT";
    /**
     * Tax fiche: at least P7Y from the end of the year.
     * Source: WIB 92 art. 315.
     */
    public static final String BE_FISC_FICHE = "be:FISC-FICHE";
    /**
     * Contract claims (limitation): no figure was found.
     * Source: old Civil Code, art. 2262bis par. 1 al. 1.
     */
    public static final String BE_CLAIM_CONTRACT = "be:CLAIM-CONTRACT";
    /**
     * Tort claims: no figure was found.
     * Source: old Civil Code, art. 2262bis par. 1 al. 2 and 3.
     */
    public static final String BE_CLAIM_TORT = "be:CLAIM-TORT";
    /**
     * Sale of movables to private persons: no figure was found.
     * Source: old Civil Code, art. 2272.
     */
    public static final String BE_CLAIM_B2C_SALE = "be:CLAIM-B2C-SALE";
    /**
     * Unsuccessful candidate file: advised at most P1Y from the event.
     * Source: GDPR Article 5(1)(e); decision of the Belgian authority of early 2022.
     */
    public static final String BE_CANDIDATE = "be:CANDIDATE";
    /**
     * Discrimination claim by a candidate: no figure was found.
     * Source: Acts of 10 May 2007 against discrimination; old Civil Code, art. 2262bis.
     */
    public static final String BE_DISCRIMINATION = "be:DISCRIMINATION";
    /**
     * Direct marketing data: no figure was found.
     * Source: recommendation 01/2020 of the Belgian authority; draft 01/2025.
     */
    public static final String BE_MARKETING = "be:MARKETING";
    /**
     * Proof of consent: no figure was found.
     * Source: GDPR Article 7(1); EDPB 05/2020 par. 107 and 108.
     */
    public static final String BE_CONSENT_PROOF = "be:CONSENT-PROOF";
    /**
     * Suppression list entry (keyed hash): no figure was found.
     * Source: GDPR Article 21(3).
     */
    public static final String BE_SUPPRESSION = "be:SUPPRESSION";
    /**
     * Cookie choice: advised at most P13M from the event.
     * Source: Act of 30 July 2018, art. 10/2; checklist of the Belgian authority of 20 October 2023.
     */
    public static final String BE_COOKIE_CONSENT = "be:COOKIE-CONSENT";
    /**
     * IP address in web logs: advised at most P12M from the event.
     * Source: GDPR Article 5(1)(e).
     */
    public static final String BE_IP_LOG = "be:IP-LOG";
    /**
     * Data-subject request file: no figure was found.
     * Source: GDPR Articles 5(2) and 82.
     */
    public static final String BE_DSR_FILE = "be:DSR-FILE";

    private RecordType() {}
}
