// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

/**
 * The categories of personal data that {@link PersonalData#category()} and {@link Role#categories()} can name.
 *
 * <p>A category stands for all below it too; name the narrowest that fits. Marked is what the law treats apart:
 * special category, criminal, national number; and, as indirectly sensitive, that from which a special category can be
 * deduced. The Fides key is the nearest in the Fideslang taxonomy.
 *
 * <p>An application adds its own: a constant such as {@code "own:Badge"} in a class of its own, marked with
 * {@link OwnCategory}, the class listed in {@link PrivacyPolicy#categories()}.
 *
 * <p>Generated from {@code dev/rightful/model/categories.tsv} of the library, and as long as the vocabulary. Change
 * that file, then run the library's tests with {@code -Drightful.regenerate=true}.
 *
 * <p>Includes material derived from Data Privacy Vocabulary (DPV) 2.3, {@code https://w3id.org/dpv}, copyright 2026
 * World Wide Web Consortium, {@code https://www.w3.org/copyright/software-license-2023/}: identifiers and labels of
 * the extension {@code pd}; {@link #NATIONAL_NUMBER} is added. Keys from Fideslang, by Ethyca, under CC BY 4.0.
 *
 * <p>Source: W3C Data Privacy Vocabulary 2.3, extension pd; GDPR Articles 9, 10 and 87.
 */
public final class Category {

    /** Accent; Fides key {@code user.demographic.language}. */
    public static final String ACCENT = "pd:Accent";
    /** Account Identifier; Fides key {@code user.financial.bank_account}. */
    public static final String ACCOUNT_IDENTIFIER = "pd:AccountIdentifier";
    /** Acquaintance; Fides key {@code user.social}. */
    public static final String ACQUAINTANCE = "pd:Acquaintance";
    /** Age; Fides key {@code user.demographic.age_range}. */
    public static final String AGE = "pd:Age";
    /** Age Exact; Fides key {@code user.demographic.age_range}. */
    public static final String AGE_EXACT = "pd:AgeExact";
    /** Age Range; Fides key {@code user.demographic.age_range}. */
    public static final String AGE_RANGE = "pd:AgeRange";
    /** Apartment Owned; Fides key {@code user.financial}. */
    public static final String APARTMENT_OWNED = "pd:ApartmentOwned";
    /** Association; Fides key {@code user.social}. */
    public static final String ASSOCIATION = "pd:Association";
    /** Attitude; Fides key {@code user.behavior}. */
    public static final String ATTITUDE = "pd:Attitude";
    /** Authenticating; Fides key {@code user.authorization.credentials}. */
    public static final String AUTHENTICATING = "pd:Authenticating";
    /** Authentication History; Fides key {@code user.authorization}. */
    public static final String AUTHENTICATION_HISTORY = "pd:AuthenticationHistory";
    /** Bank Account; Fides key {@code user.financial.bank_account}. */
    public static final String BANK_ACCOUNT = "pd:BankAccount";
    /** Behavioural; Fides key {@code user.behavior}. */
    public static final String BEHAVIOURAL = "pd:Behavioural";
    /** Biometric; special category; Fides key {@code user.biometric}. */
    public static final String BIOMETRIC = "pd:Biometric";
    /** Birth Country; Fides key {@code user.demographic}. */
    public static final String BIRTH_COUNTRY = "pd:BirthCountry";
    /** Birth Date; Fides key {@code user.demographic.date_of_birth}. */
    public static final String BIRTH_DATE = "pd:BirthDate";
    /** Birth Place; Fides key {@code user.demographic}. */
    public static final String BIRTH_PLACE = "pd:BirthPlace";
    /** Blood Type; special category; Fides key {@code user.health_and_medical}. */
    public static final String BLOOD_TYPE = "pd:BloodType";
    /** Browser Fingerprint; Fides key {@code user.unique_id.pseudonymous}. */
    public static final String BROWSER_FINGERPRINT = "pd:BrowserFingerprint";
    /** Browser History; Fides key {@code user.behavior.browsing_history}. */
    public static final String BROWSER_HISTORY = "pd:BrowserHistory";
    /** Browsing Behaviour; Fides key {@code user.behavior.browsing_history}. */
    public static final String BROWSING_BEHAVIOUR = "pd:BrowsingBehaviour";
    /** Browsing Referral; Fides key {@code user.behavior.browsing_history}. */
    public static final String BROWSING_REFERRAL = "pd:BrowsingReferral";
    /** Call Log; Fides key {@code user.behavior}. */
    public static final String CALL_LOG = "pd:CallLog";
    /** Car Owned; Fides key {@code user.financial}. */
    public static final String CAR_OWNED = "pd:CarOwned";
    /** Character; Fides key {@code user.social}. */
    public static final String CHARACTER = "pd:Character";
    /** Citizenship; Fides key {@code user.demographic}. */
    public static final String CITIZENSHIP = "pd:Citizenship";
    /** City; Fides key {@code user.contact.address.city}. */
    public static final String CITY = "pd:City";
    /** Communication; Fides key {@code user.content}. */
    public static final String COMMUNICATION = "pd:Communication";
    /** Communications Metadata; Fides key {@code user.behavior}. */
    public static final String COMMUNICATIONS_METADATA = "pd:CommunicationsMetadata";
    /** Connection; Fides key {@code user.social}. */
    public static final String CONNECTION = "pd:Connection";
    /** Contact; Fides key {@code user.contact}. */
    public static final String CONTACT = "pd:Contact";
    /** Country; Fides key {@code user.contact.address.country}. */
    public static final String COUNTRY = "pd:Country";
    /** Credit; Fides key {@code user.financial}. */
    public static final String CREDIT = "pd:Credit";
    /** Credit Capacity; Fides key {@code user.financial}. */
    public static final String CREDIT_CAPACITY = "pd:CreditCapacity";
    /** Credit Card Number; Fides key {@code user.financial.credit_card}. */
    public static final String CREDIT_CARD_NUMBER = "pd:CreditCardNumber";
    /** Credit Record; Fides key {@code user.financial}. */
    public static final String CREDIT_RECORD = "pd:CreditRecord";
    /** Credit Score; Fides key {@code user.financial}. */
    public static final String CREDIT_SCORE = "pd:CreditScore";
    /** Credit Standing; Fides key {@code user.financial}. */
    public static final String CREDIT_STANDING = "pd:CreditStanding";
    /** Credit Worthiness; Fides key {@code user.financial}. */
    public static final String CREDIT_WORTHINESS = "pd:CreditWorthiness";
    /** Criminal; criminal; Fides key {@code user.criminal_history}. */
    public static final String CRIMINAL = "pd:Criminal";
    /** Criminal Charge; criminal; Fides key {@code user.criminal_history}. */
    public static final String CRIMINAL_CHARGE = "pd:CriminalCharge";
    /** Criminal Conviction; criminal; Fides key {@code user.criminal_history}. */
    public static final String CRIMINAL_CONVICTION = "pd:CriminalConviction";
    /** Criminal Offence; criminal; Fides key {@code user.criminal_history}. */
    public static final String CRIMINAL_OFFENCE = "pd:CriminalOffence";
    /** Criminal Pardon; criminal; Fides key {@code user.criminal_history}. */
    public static final String CRIMINAL_PARDON = "pd:CriminalPardon";
    /** Current Employment; Fides key {@code user.workplace}. */
    public static final String CURRENT_EMPLOYMENT = "pd:CurrentEmployment";
    /** Current Location; Fides key {@code user.location}. */
    public static final String CURRENT_LOCATION = "pd:CurrentLocation";
    /** Demeanour; Fides key {@code user.behavior}. */
    public static final String DEMEANOUR = "pd:Demeanour";
    /** Demographic; Fides key {@code user.demographic}. */
    public static final String DEMOGRAPHIC = "pd:Demographic";
    /** Device Applications; Fides key {@code user.device}. */
    public static final String DEVICE_APPLICATIONS = "pd:DeviceApplications";
    /** Device Based; Fides key {@code user.device}. */
    public static final String DEVICE_BASED = "pd:DeviceBased";
    /** Device Operating System; Fides key {@code user.device}. */
    public static final String DEVICE_OPERATING_SYSTEM = "pd:DeviceOperatingSystem";
    /** Device Software; Fides key {@code user.device}. */
    public static final String DEVICE_SOFTWARE = "pd:DeviceSoftware";
    /** Dialect; Fides key {@code user.demographic.language}. */
    public static final String DIALECT = "pd:Dialect";
    /** Digital Fingerprint; Fides key {@code user.unique_id.pseudonymous}. */
    public static final String DIGITAL_FINGERPRINT = "pd:DigitalFingerprint";
    /** Disability; special category; Fides key {@code user.health_and_medical}. */
    public static final String DISABILITY = "pd:Disability";
    /** Disciplinary Action; Fides key {@code user.workplace}. */
    public static final String DISCIPLINARY_ACTION = "pd:DisciplinaryAction";
    /** Dislike; Fides key {@code user.demographic.profile}. */
    public static final String DISLIKE = "pd:Dislike";
    /** Divorce; indirectly sensitive; Fides key {@code user.demographic.marital_status}. */
    public static final String DIVORCE = "pd:Divorce";
    /** DNA Code; special category; Fides key {@code user.health_and_medical.genetic}. */
    public static final String DNA_CODE = "pd:DNACode";
    /** Domicile; Fides key {@code user.contact.address}. */
    public static final String DOMICILE = "pd:Domicile";
    /** Drug Test Result; special category; Fides key {@code user.health_and_medical}. */
    public static final String DRUG_TEST_RESULT = "pd:DrugTestResult";
    /** Education; Fides key {@code user.workplace}. */
    public static final String EDUCATION = "pd:Education";
    /** Education Experience; Fides key {@code user.workplace}. */
    public static final String EDUCATION_EXPERIENCE = "pd:EducationExperience";
    /** Education Qualification; Fides key {@code user.workplace}. */
    public static final String EDUCATION_QUALIFICATION = "pd:EducationQualification";
    /** Education Training; Fides key {@code user.workplace}. */
    public static final String EDUCATION_TRAINING = "pd:EducationTraining";
    /** Email Address; Fides key {@code user.contact.email}. */
    public static final String EMAIL_ADDRESS = "pd:EmailAddress";
    /** Email Address Personal; Fides key {@code user.contact.email}. */
    public static final String EMAIL_ADDRESS_PERSONAL = "pd:EmailAddressPersonal";
    /** Email Address Work; Fides key {@code user.contact.email}. */
    public static final String EMAIL_ADDRESS_WORK = "pd:EmailAddressWork";
    /** Email Content; Fides key {@code user.content.private}. */
    public static final String EMAIL_CONTENT = "pd:EmailContent";
    /** Emotion; Fides key {@code user}. */
    public static final String EMOTION = "pd:Emotion";
    /** Employment History; Fides key {@code user.workplace}. */
    public static final String EMPLOYMENT_HISTORY = "pd:EmploymentHistory";
    /** Ethnicity; special category; Fides key {@code user.demographic.race_ethnicity}. */
    public static final String ETHNICITY = "pd:Ethnicity";
    /** Ethnic Origin; special category; Fides key {@code user.demographic.race_ethnicity}. */
    public static final String ETHNIC_ORIGIN = "pd:EthnicOrigin";
    /** External; Fides key {@code user}. */
    public static final String EXTERNAL = "pd:External";
    /** Facial Expression; special category; Fides key {@code user.biometric}. */
    public static final String FACIAL_EXPRESSION = "pd:FacialExpression";
    /** Facial Print; special category; Fides key {@code user.biometric}. */
    public static final String FACIAL_PRINT = "pd:FacialPrint";
    /** Family; Fides key {@code user.demographic}. */
    public static final String FAMILY = "pd:Family";
    /** Family Health History; special category; Fides key {@code user.health_and_medical}. */
    public static final String FAMILY_HEALTH_HISTORY = "pd:FamilyHealthHistory";
    /** Family Structure; indirectly sensitive; Fides key {@code user.demographic}. */
    public static final String FAMILY_STRUCTURE = "pd:FamilyStructure";
    /** Favourite; Fides key {@code user.demographic.profile}. */
    public static final String FAVOURITE = "pd:Favourite";
    /** Favourite Colour; Fides key {@code user.demographic.profile}. */
    public static final String FAVOURITE_COLOUR = "pd:FavouriteColour";
    /** Favourite Food; Fides key {@code user.demographic.profile}. */
    public static final String FAVOURITE_FOOD = "pd:FavouriteFood";
    /** Favourite Music; Fides key {@code user.demographic.profile}. */
    public static final String FAVOURITE_MUSIC = "pd:FavouriteMusic";
    /** Fetish; special category; Fides key {@code user.demographic.sexual_orientation}. */
    public static final String FETISH = "pd:Fetish";
    /** Financial; Fides key {@code user.financial}. */
    public static final String FINANCIAL = "pd:Financial";
    /** Financial Account; Fides key {@code user.financial}. */
    public static final String FINANCIAL_ACCOUNT = "pd:FinancialAccount";
    /** Financial Account Number; Fides key {@code user.financial.bank_account}. */
    public static final String FINANCIAL_ACCOUNT_NUMBER = "pd:FinancialAccountNumber";
    /** Financial Status; Fides key {@code user.financial}. */
    public static final String FINANCIAL_STATUS = "pd:FinancialStatus";
    /** Fingerprint; special category; Fides key {@code user.biometric.fingerprint}. */
    public static final String FINGERPRINT = "pd:Fingerprint";
    /** Friend; Fides key {@code user.social}. */
    public static final String FRIEND = "pd:Friend";
    /** Gender; Fides key {@code user.demographic.gender}. */
    public static final String GENDER = "pd:Gender";
    /** General Reputation; Fides key {@code user.social}. */
    public static final String GENERAL_REPUTATION = "pd:GeneralReputation";
    /** Genetic; special category; Fides key {@code user.health_and_medical.genetic}. */
    public static final String GENETIC = "pd:Genetic";
    /** Geographic; Fides key {@code user.location}. */
    public static final String GEOGRAPHIC = "pd:Geographic";
    /** GPS Coordinate; Fides key {@code user.location.precise}. */
    public static final String GPS_COORDINATE = "pd:GPSCoordinate";
    /** Group Membership; indirectly sensitive; Fides key {@code user.social}. */
    public static final String GROUP_MEMBERSHIP = "pd:GroupMembership";
    /** Group Profile; Fides key {@code user.demographic.profile}. */
    public static final String GROUP_PROFILE = "pd:GroupProfile";
    /** Hair Colour; Fides key {@code user.demographic}. */
    public static final String HAIR_COLOUR = "pd:HairColour";
    /** Health; special category; Fides key {@code user.health_and_medical}. */
    public static final String HEALTH = "pd:Health";
    /** Health History; special category; Fides key {@code user.health_and_medical}. */
    public static final String HEALTH_HISTORY = "pd:HealthHistory";
    /** Health Record; special category; Fides key {@code user.health_and_medical}. */
    public static final String HEALTH_RECORD = "pd:HealthRecord";
    /** Height; Fides key {@code user.demographic}. */
    public static final String HEIGHT = "pd:Height";
    /** Historical; Fides key {@code user}. */
    public static final String HISTORICAL = "pd:Historical";
    /** Home Place; Fides key {@code user.contact.address}. */
    public static final String HOME_LOCATION = "pd:HomeLocation";
    /** Household; Fides key {@code user.demographic}. */
    public static final String HOUSEHOLD = "pd:Household";
    /** House Number; Fides key {@code user.contact.address.street}. */
    public static final String HOUSE_NUMBER = "pd:HouseNumber";
    /** House Owned; Fides key {@code user.financial}. */
    public static final String HOUSE_OWNED = "pd:HouseOwned";
    /** Identifier; Fides key {@code user.unique_id}. */
    public static final String IDENTIFIER = "pd:Identifier";
    /** Identifying; Fides key {@code user}. */
    public static final String IDENTIFYING = "pd:Identifying";
    /** Income; Fides key {@code user.financial}. */
    public static final String INCOME = "pd:Income";
    /** Income Bracket; Fides key {@code user.financial}. */
    public static final String INCOME_BRACKET = "pd:IncomeBracket";
    /** Individual Health History; special category; Fides key {@code user.health_and_medical}. */
    public static final String INDIVIDUAL_HEALTH_HISTORY = "pd:IndividualHealthHistory";
    /** Individual Profile; Fides key {@code user.demographic.profile}. */
    public static final String INDIVIDUAL_PROFILE = "pd:IndividualProfile";
    /** Insurance; Fides key {@code user.financial}. */
    public static final String INSURANCE = "pd:Insurance";
    /** Intention; Fides key {@code user.demographic.profile}. */
    public static final String INTENTION = "pd:Intention";
    /** Interaction; Fides key {@code user.social}. */
    public static final String INTERACTION = "pd:Interaction";
    /** Interest; Fides key {@code user.demographic.profile}. */
    public static final String INTEREST = "pd:Interest";
    /** Internal; Fides key {@code user}. */
    public static final String INTERNAL = "pd:Internal";
    /** IP Address; Fides key {@code user.device.ip_address}. */
    public static final String IP_ADDRESS = "pd:IPAddress";
    /** Job; Fides key {@code user.job_title}. */
    public static final String JOB = "pd:Job";
    /** Knowledge and Beliefs; Fides key {@code user}. */
    public static final String KNOWLEDGE_BELIEF = "pd:KnowledgeBelief";
    /** Language; Fides key {@code user.demographic.language}. */
    public static final String LANGUAGE = "pd:Language";
    /** Life History; Fides key {@code user}. */
    public static final String LIFE_HISTORY = "pd:LifeHistory";
    /** Like; Fides key {@code user.demographic.profile}. */
    public static final String LIKE = "pd:Like";
    /** Link Clicked; Fides key {@code user.behavior}. */
    public static final String LINK_CLICKED = "pd:LinkClicked";
    /** Loan Record; Fides key {@code user.financial}. */
    public static final String LOAN_RECORD = "pd:LoanRecord";
    /** Locality; Fides key {@code user.contact.address}. */
    public static final String LOCALITY = "pd:Locality";
    /** Location; Fides key {@code user.location}. */
    public static final String LOCATION = "pd:Location";
    /** MAC Address; Fides key {@code user.device.device_id}. */
    public static final String MAC_ADDRESS = "pd:MACAddress";
    /** Marital Status; indirectly sensitive; Fides key {@code user.demographic.marital_status}. */
    public static final String MARITAL_STATUS = "pd:MaritalStatus";
    /** Marriage; indirectly sensitive; Fides key {@code user.demographic.marital_status}. */
    public static final String MARRIAGE = "pd:Marriage";
    /** Medical Health; special category; Fides key {@code user.health_and_medical}. */
    public static final String MEDICAL_HEALTH = "pd:MedicalHealth";
    /** Mental Health; special category; Fides key {@code user.health_and_medical}. */
    public static final String MENTAL_HEALTH = "pd:MentalHealth";
    /** Mood; Fides key {@code user}. */
    public static final String MOOD = "pd:Mood";
    /** Name; Fides key {@code user.name}. */
    public static final String NAME = "pd:Name";
    /** Nationality; Fides key {@code user.demographic}. */
    public static final String NATIONALITY = "pd:Nationality";
    /** National Number; national number; Fides key {@code user.government_id.national_identification_number}. */
    public static final String NATIONAL_NUMBER = "rightful:NationalNumber";
    /** Official ID; Fides key {@code user.government_id}. */
    public static final String OFFICIAL_ID = "pd:OfficialID";
    /** Offspring; indirectly sensitive; Fides key {@code user.demographic}. */
    public static final String OFFSPRING = "pd:Offspring";
    /** Opinion; Fides key {@code user.demographic.profile}. */
    public static final String OPINION = "pd:Opinion";
    /** Ownership; Fides key {@code user.financial}. */
    public static final String OWNERSHIP = "pd:Ownership";
    /** Parent; indirectly sensitive; Fides key {@code user.demographic}. */
    public static final String PARENT = "pd:Parent";
    /** Passport; Fides key {@code user.government_id.passport_number}. */
    public static final String PASSPORT = "pd:Passport";
    /** Password; Fides key {@code user.authorization.password}. */
    public static final String PASSWORD = "pd:Password";
    /** Past Employment; Fides key {@code user.workplace}. */
    public static final String PAST_EMPLOYMENT = "pd:PastEmployment";
    /** Payment Card; Fides key {@code user.financial.credit_card}. */
    public static final String PAYMENT_CARD = "pd:PaymentCard";
    /** Payment Card Expiry; Fides key {@code user.financial.credit_card}. */
    public static final String PAYMENT_CARD_EXPIRY = "pd:PaymentCardExpiry";
    /** Payment Card Number; Fides key {@code user.financial.credit_card}. */
    public static final String PAYMENT_CARD_NUMBER = "pd:PaymentCardNumber";
    /** Performance at Work; Fides key {@code user.workplace}. */
    public static final String PERFORMANCE_AT_WORK = "pd:PerformanceAtWork";
    /** Personality; Fides key {@code user.behavior}. */
    public static final String PERSONALITY = "pd:Personality";
    /** Personal Documents; Fides key {@code user.content.private}. */
    public static final String PERSONAL_DOCUMENTS = "pd:PersonalDocuments";
    /** Personal Possession; Fides key {@code user.financial}. */
    public static final String PERSONAL_POSSESSION = "pd:PersonalPossession";
    /** Philosophical Belief; special category; Fides key {@code user.demographic.religious_belief}. */
    public static final String PHILOSOPHICAL_BELIEF = "pd:PhilosophicalBelief";
    /** Physical Address; Fides key {@code user.contact.address}. */
    public static final String PHYSICAL_ADDRESS = "pd:PhysicalAddress";
    /** Physical Characteristic; Fides key {@code user.demographic}. */
    public static final String PHYSICAL_CHARACTERISTIC = "pd:PhysicalCharacteristic";
    /** Physical Health; special category; Fides key {@code user.health_and_medical}. */
    public static final String PHYSICAL_HEALTH = "pd:PhysicalHealth";
    /** Physical Trait; Fides key {@code user.demographic}. */
    public static final String PHYSICAL_TRAIT = "pd:PhysicalTrait";
    /** Picture; indirectly sensitive; Fides key {@code user.content.self_image}. */
    public static final String PICTURE = "pd:Picture";
    /** Piercing; Fides key {@code user.demographic}. */
    public static final String PIERCING = "pd:Piercing";
    /** PIN Code; Fides key {@code user.authorization.credentials}. */
    public static final String PIN_CODE = "pd:PINCode";
    /** Political Affiliation; special category; Fides key {@code user.demographic.political_opinion}. */
    public static final String POLITICAL_AFFILIATION = "pd:PoliticalAffiliation";
    /** Political Opinion; special category; Fides key {@code user.demographic.political_opinion}. */
    public static final String POLITICAL_OPINION = "pd:PoliticalOpinion";
    /** Postal Code; Fides key {@code user.contact.address.postal_code}. */
    public static final String POSTAL_CODE = "pd:PostalCode";
    /** Preference; Fides key {@code user.demographic.profile}. */
    public static final String PREFERENCE = "pd:Preference";
    /** Prescription; special category; Fides key {@code user.health_and_medical}. */
    public static final String PRESCRIPTION = "pd:Prescription";
    /** Privacy Preference; Fides key {@code user.privacy_preferences}. */
    public static final String PRIVACY_PREFERENCE = "pd:PrivacyPreference";
    /** Proclivity; special category; Fides key {@code user.demographic.sexual_orientation}. */
    public static final String PROCLIVITY = "pd:Proclivity";
    /** Professional; Fides key {@code user.workplace}. */
    public static final String PROFESSIONAL = "pd:Professional";
    /** Professional Certification; Fides key {@code user.workplace}. */
    public static final String PROFESSIONAL_CERTIFICATION = "pd:ProfessionalCertification";
    /** Professional Evaluation; Fides key {@code user.workplace}. */
    public static final String PROFESSIONAL_EVALUATION = "pd:ProfessionalEvaluation";
    /** Professional Experience; Fides key {@code user.workplace}. */
    public static final String PROFESSIONAL_EXPERIENCE = "pd:ProfessionalExperience";
    /** Professional Interview; Fides key {@code user.content.private}. */
    public static final String PROFESSIONAL_INTERVIEW = "pd:ProfessionalInterview";
    /** Professional Training; Fides key {@code user.workplace}. */
    public static final String PROFESSIONAL_TRAINING = "pd:ProfessionalTraining";
    /** Profile; Fides key {@code user.demographic.profile}. */
    public static final String PROFILE = "pd:Profile";
    /** Publicly Available Social Media; Fides key {@code user.content.public}. */
    public static final String PUBLICLY_AVAILABLE_SOCIAL_MEDIA = "pd:PubliclyAvailableSocialMedia";
    /** Public Life; Fides key {@code user.social}. */
    public static final String PUBLIC_LIFE = "pd:PublicLife";
    /** Purchase; Fides key {@code user.behavior.purchase_history}. */
    public static final String PURCHASE = "pd:Purchase";
    /** Purchases and Spending Habit; Fides key {@code user.behavior.purchase_history}. */
    public static final String PURCHASES_AND_SPENDING_HABIT = "pd:PurchasesAndSpendingHabit";
    /** Race; special category; Fides key {@code user.demographic.race_ethnicity}. */
    public static final String RACE = "pd:Race";
    /** Reference; Fides key {@code user.workplace}. */
    public static final String REFERENCE = "pd:Reference";
    /** Region; Fides key {@code user.contact.address.state}. */
    public static final String REGION = "pd:Region";
    /** Relationship; indirectly sensitive; Fides key {@code user.demographic}. */
    public static final String RELATIONSHIP = "pd:Relationship";
    /** Reliability; Fides key {@code user.behavior}. */
    public static final String RELIABILITY = "pd:Reliability";
    /** Religion; special category; Fides key {@code user.demographic.religious_belief}. */
    public static final String RELIGION = "pd:Religion";
    /** Religious Belief; special category; Fides key {@code user.demographic.religious_belief}. */
    public static final String RELIGIOUS_BELIEF = "pd:ReligiousBelief";
    /** Residency; Fides key {@code user.contact.address}. */
    public static final String RESIDENCY = "pd:Residency";
    /** Retina; special category; Fides key {@code user.biometric.retinal}. */
    public static final String RETINA = "pd:Retina";
    /** Room Number; Fides key {@code user.contact.address.street}. */
    public static final String ROOM_NUMBER = "pd:RoomNumber";
    /** Salary; Fides key {@code user.financial}. */
    public static final String SALARY = "pd:Salary";
    /** Sale; Fides key {@code user.financial}. */
    public static final String SALE = "pd:Sale";
    /** School; Fides key {@code user.workplace}. */
    public static final String SCHOOL = "pd:School";
    /** Secret Text; Fides key {@code user.authorization.credentials}. */
    public static final String SECRET_TEXT = "pd:SecretText";
    /** Service Consumption Behaviour; Fides key {@code user.behavior}. */
    public static final String SERVICE_CONSUMPTION_BEHAVIOUR = "pd:ServiceConsumptionBehaviour";
    /** Sexual; special category; Fides key {@code user.demographic.sexual_orientation}. */
    public static final String SEXUAL = "pd:Sexual";
    /** Sexual History; special category; Fides key {@code user.demographic.sexual_orientation}. */
    public static final String SEXUAL_HISTORY = "pd:SexualHistory";
    /** Sexual Preference; special category; Fides key {@code user.demographic.sexual_orientation}. */
    public static final String SEXUAL_PREFERENCE = "pd:SexualPreference";
    /** Sibling; indirectly sensitive; Fides key {@code user.demographic}. */
    public static final String SIBLING = "pd:Sibling";
    /** Skin Tone; indirectly sensitive; Fides key {@code user.demographic}. */
    public static final String SKIN_TONE = "pd:SkinTone";
    /** Social; Fides key {@code user.social}. */
    public static final String SOCIAL = "pd:Social";
    /** Social Behaviour; Fides key {@code user.social}. */
    public static final String SOCIAL_BEHAVIOUR = "pd:SocialBehaviour";
    /** Social Media; Fides key {@code user.social}. */
    public static final String SOCIAL_MEDIA = "pd:SocialMedia";
    /** Social Media Communication; Fides key {@code user.social}. */
    public static final String SOCIAL_MEDIA_COMMUNICATION = "pd:SocialMediaCommunication";
    /** Social Network; Fides key {@code user.social}. */
    public static final String SOCIAL_NETWORK = "pd:SocialNetwork";
    /** Social Status; Fides key {@code user.social}. */
    public static final String SOCIAL_STATUS = "pd:SocialStatus";
    /** Street; Fides key {@code user.contact.address.street}. */
    public static final String STREET = "pd:Street";
    /** Tattoo; Fides key {@code user.demographic}. */
    public static final String TATTOO = "pd:Tattoo";
    /** Tax; Fides key {@code user.financial}. */
    public static final String TAX = "pd:Tax";
    /** Technical Knowledge; Fides key {@code user}. */
    public static final String TECHNICAL_KNOWLEDGE = "pd:TechnicalKnowledge";
    /** Telephone Number; Fides key {@code user.contact.phone_number}. */
    public static final String TELEPHONE_NUMBER = "pd:TelephoneNumber";
    /** Thought; Fides key {@code user}. */
    public static final String THOUGHT = "pd:Thought";
    /** Tracking; Fides key {@code user}. */
    public static final String TRACKING = "pd:Tracking";
    /** Trade Union Membership; special category; Fides key {@code user.social}. */
    public static final String TRADE_UNION_MEMBERSHIP = "pd:TradeUnionMembership";
    /** Transaction; Fides key {@code user.financial}. */
    public static final String TRANSACTION = "pd:Transaction";
    /** Transactional; Fides key {@code user.financial}. */
    public static final String TRANSACTIONAL = "pd:Transactional";
    /** Travel History; Fides key {@code user.location}. */
    public static final String TRAVEL_HISTORY = "pd:TravelHistory";
    /** TV Viewing Behaviour; Fides key {@code user.behavior.media_consumption}. */
    public static final String TV_VIEWING_BEHAVIOUR = "pd:TVViewingBehaviour";
    /** UID; Fides key {@code user.unique_id}. */
    public static final String UID = "pd:UID";
    /** Username; Fides key {@code user.account.username}. */
    public static final String USERNAME = "pd:Username";
    /** User agent; Fides key {@code user.device}. */
    public static final String USER_AGENT = "pd:UserAgent";
    /** Vehicle; Fides key {@code user}. */
    public static final String VEHICLE = "pd:Vehicle";
    /** Vehicle License; Fides key {@code user.government_id.vehicle_registration}. */
    public static final String VEHICLE_LICENSE = "pd:VehicleLicense";
    /** Vehicle License Number; Fides key {@code user.government_id.vehicle_registration}. */
    public static final String VEHICLE_LICENSE_NUMBER = "pd:VehicalLicenseNumber";
    /** Vehicle License Registration; Fides key {@code user.government_id.vehicle_registration}. */
    public static final String VEHICLE_LICENSE_REGISTRATION = "pd:VehicalLicenseRegistration";
    /** Vehicle Usage; Fides key {@code user.behavior}. */
    public static final String VEHICLE_USAGE = "pd:VehicleUsage";
    /** Voice Communication Recording; Fides key {@code user.content.private}. */
    public static final String VOICE_COMMUNICATION_RECORDING = "pd:VoiceCommunicationRecording";
    /** Voice Mail; Fides key {@code user.content.private}. */
    public static final String VOICE_MAIL = "pd:VoiceMail";
    /** Vulnerability; indirectly sensitive; Fides key {@code user.demographic}. */
    public static final String VULNERABILITY = "pd:Vulnerability";
    /** Weight; Fides key {@code user.demographic}. */
    public static final String WEIGHT = "pd:Weight";
    /** Work Environment; Fides key {@code user.workplace}. */
    public static final String WORK_ENVIRONMENT = "pd:WorkEnvironment";
    /** Work Experience; Fides key {@code user.workplace}. */
    public static final String WORK_EXPERIENCE = "pd:WorkExperience";
    /** Work History; Fides key {@code user.workplace}. */
    public static final String WORK_HISTORY = "pd:WorkHistory";
    /** Work Place; Fides key {@code user.workplace}. */
    public static final String WORK_LOCATION = "pd:WorkLocation";

    private Category() {}
}
