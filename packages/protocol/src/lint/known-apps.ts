const OBJECTS = {
  salesforce:
    'Account Asset Campaign Case Contact Contract Event Lead Opportunity Order Product2 Quote Report Task WorkOrder',
  dynamics:
    'account appointment campaign competitor contact contract email incident invoice lead list opportunity phonecall product quote salesorder task',
  hubspot: '0-1 0-2 0-3 0-5 0-7 0-8 0-14 0-27 0-46 0-47 0-48 0-49 0-53 0-123 0-136 0-162 0-421',
  zoho: 'Accounts Calls Campaigns Cases Contacts Deals Events Invoices Leads Potentials PriceBooks Products PurchaseOrders Quotes Reports SalesOrders Solutions Tasks Vendors',
  pipedrive: 'activities deal leads organization person product',
  suitecrm:
    'Accounts accounts Calls calls Cases cases Contacts contacts Leads leads Meetings meetings Opportunities opportunities Tasks tasks',
  espocrm:
    'Account Calendar Call Campaign Case Contact Document Email KnowledgeBaseArticle Lead Meeting Opportunity Product Quote SalesOrder TargetList Task',
  odoo: 'account.move calendar calendar.event contacts crm crm.lead helpdesk.ticket product.template project project.task res.partner sale.order sales',
  twenty:
    'person people company companies opportunity opportunities task tasks note notes workflow workflows dashboards',
  frappe: 'calendar call-logs contacts deals leads notes organizations tasks',
  vtiger:
    'Accounts Calendar Campaigns Contacts HelpDesk Invoice Leads Potentials Products Project Quotes SalesOrder',
  freshsales: 'accounts appointments contacts deals leads products tasks',
  dolibarr:
    'action commande contact contrat expedition facture fichinter fourn product projet propal societe ticket',
  'atomic-crm': 'contacts companies deals sales',
}

/** CRMs that the widget reads the addresses of by itself, and the objects that it tells apart there. */
export const KNOWN_APPS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(OBJECTS).map(([app, names]) => [app, names.split(' ')]),
)
