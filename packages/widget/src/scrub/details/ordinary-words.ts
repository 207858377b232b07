/**
 * Words with a capital that name nobody, whatever a page shows: of the CRM, of the calendar, of
 * addressing, of the start of a sentence. Without them half of a German text would be marked.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `
  Salesforce Dynamics Microsoft HubSpot SAP Oracle Siebel Sugar SugarCRM Odoo Zoho Pipedrive Outlook
  Excel Word Teams Office Windows Chrome Firefox Safari Edge Google Apple Android iPhone LinkedIn
  SharePoint PowerPoint Power Lightning Classic Cloud Copilot Einstein Slack Zoom Jira CRM ERP API
  PDF CSV URL IBAN AHV AVS SSN NIR FAQ KPI ROI CHF EUR USD GBP GmbH Ltd Inc Corp SARL SRL
  Account Accounts Opportunity Opportunities Lead Leads Contact Contacts Case Cases Task Tasks Event
  Events Report Reports Dashboard Dashboards Activity Activities Campaign Campaigns Quote Quotes
  Order Orders Product Products Invoice Forecast Pipeline Stage Status Owner Amount Name Type Email
  Phone Mobile Address City Country Date Notes Note Home Search Save Cancel Edit Delete New Close
  Closed Won Lost Open High Medium Low Normal Active Inactive Customer Customers Prospect Partner
  Sales Service Support Marketing Finance Billing Accounting Team Manager Meeting Call Training Help
  Details Related Overview Settings User Users Yes None Other Next Previous All Back The This That
  These Those There Then When Where Which While What Why Who How You Your They Their With Without For
  From After Before Because But And Not Now Only Please Thanks Thank Hello Dear Sir Every Each Since
  If It We He She Is Can Cannot
  Konto Konten Kunde Kunden Kundin Kontakt Kontakte Person Personen Firma Firmen Verkaufschance
  Verkaufschancen Chance Chancen Angebot Angebote Auftrag Aufträge Rechnung Rechnungen Termin Termine
  Aufgabe Aufgaben Bericht Berichte Liste Listen Feld Felder Daten Datum Betrag Umsatz Phase Prognose
  Aktivität Aktivitäten Kampagne Kampagnen Projekt Projekte Produkt Produkte Vertrag Verträge Notiz
  Notizen Suche Speichern Abbrechen Bearbeiten Löschen Neu Neue Offen Geschlossen Gewonnen Verloren
  Hoch Mittel Niedrig Aktiv Inaktiv Vertrieb Verkauf Innendienst Aussendienst Außendienst Buchhaltung
  Einkauf Leitung Qualifizierung Verhandlung Abschluss Angebotserstellung Besuch Anruf Messe Anzahl
  Kollegen Kolleginnen Chef Chefs Zahlen Auswertung Auswertungen Zugriff Rechte Zeit Tag Tage Woche
  Wochen Monat Jahr Stunden Minuten Frage Fragen Fehler Problem Hilfe Ort Land Strasse Straße Adresse
  Nummer Telefon Vorname Nachname Anrede Titel Sprache Deutsch Englisch Ja Nein Der Die Das Den Dem
  Ein Eine Einen Einem Einer Ich Wir Ihr Sie Man Mein Meine Unser Unsere Bei Beim Wenn Weil Dass Wie
  Was Wer Wo Warum Wann Nach Vor Seit Mit Ohne Und Oder Aber Auch Nur Nicht Kein Keine Für Auf Aus
  Bitte Danke Hallo Liebe Lieber Zusammen Leute Jeder Jede Alle Alles Dieser Diese Dieses Hier Dort
  Jetzt Heute Morgen Gestern Im In Am Zum Zur Vom
  Compte Comptes Client Clients Cliente Clienti Opportunité Opportunités Piste Pistes Devis Commande
  Facture Rapport Rapports Tâche Tâches Activité Activités Campagne Produit Produits Montant Étape
  Statut Priorité Prévision Prévisions Date Nom Prénom Ville Pays Adresse Enregistrer Annuler Modifier
  Supprimer Nouveau Nouvelle Ouvert Fermé Gagné Gagnée Perdu Perdue Haute Haut Basse Bas Moyenne
  Négociation Qualification Proposition Vente Ventes Facturation Comptabilité Équipe Tous Tout Toutes
  Les Des Une Mon Mes Notre Nous Vous Elle Elles Ils Est Dans Pour Sur Avec Sans Par Mais Que Qui Quand
  Quel Quelle Pourquoi Comment Depuis Après Avant Bonjour Merci Cher Chère Chers Aucun Aucune Cette
  Son Leur Oui Non Ici
  Contatto Contatti Trattativa Trattative Opportunità Offerta Offerte Ordine Ordini Fattura Attività
  Campagna Prodotto Prodotti Importo Fase Fasi Stato Priorità Previsione Previsioni Data Nome Cognome
  Città Paese Indirizzo Salva Annulla Modifica Elimina Nuovo Nuova Aperto Aperta Chiuso Chiusa Vinto
  Vinta Perso Persa Alta Alto Bassa Basso Media Medio Vendita Vendite Amministrazione Contabilità
  Azienda Squadra Tutti Tutte Ragazzi Ragazze Gli Uno Una Mio Mia Nostro Noi Voi Loro Sono Per Con
  Senza Del Della Dal Dalla Nel Nella Nei Sul Sulla Questo Questa Quando Perché Come Dove Dopo Prima
  Grazie Ciao Buongiorno Ogni Anche Solo
  Herr Herrn Herren Frau Frauen Monsieur Madame Mademoiselle Messieurs Mesdames Signor Signora Signori
  Miss Mrs Doktor Professor Prof Dott
  January February March April May June July August September October November December Januar Februar
  März Mai Juni Juli Oktober Dezember Janvier Février Mars Avril Juin Juillet Août Septembre Octobre
  Décembre Gennaio Febbraio Marzo Aprile Maggio Giugno Luglio Agosto Settembre Ottobre Dicembre
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Montag Dienstag Mittwoch Donnerstag Freitag
  Samstag Sonntag Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche Lunedì Martedì Mercoledì Giovedì
  Venerdì Sabato Domenica
  Schweiz Deutschland Österreich Europa Suisse France Allemagne Autriche Europe Svizzera Italia
  Germania Switzerland Germany Austria Italy Italien Frankreich
  `
    .trim()
    .split(/\s+/),
)
