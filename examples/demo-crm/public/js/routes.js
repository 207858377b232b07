import { accountView, accountsView } from './views/accounts.js'
import { boardView } from './views/board.js'
import { caseView, casesView } from './views/cases.js'
import { contactView, contactsView } from './views/contacts.js'
import { homeView } from './views/home.js'
import { opportunitiesView } from './views/opportunities.js'
import { opportunityEditView, opportunityNewView } from './views/opportunity-form.js'
import { opportunityView } from './views/opportunity.js'
import { settingsView } from './views/settings.js'

export const sections = [
  { id: 'home', label: 'Home', path: '/' },
  { id: 'accounts', label: 'Accounts', path: '/accounts' },
  { id: 'opportunities', label: 'Opportunities', path: '/opportunities' },
  { id: 'contacts', label: 'Contacts', path: '/contacts' },
  { id: 'service', label: 'Service', path: '/service' },
  { id: 'settings', label: 'Settings', path: '/settings' },
]

export const routes = [
  { path: '/', section: 'home', view: homeView },
  { path: '/accounts', section: 'accounts', view: accountsView },
  { path: '/accounts/:id', section: 'accounts', view: accountView },
  { path: '/opportunities', section: 'opportunities', view: opportunitiesView },
  { path: '/opportunities/board', section: 'opportunities', view: boardView },
  { path: '/opportunities/new', section: 'opportunities', view: opportunityNewView },
  { path: '/opportunities/:id', section: 'opportunities', view: opportunityView },
  { path: '/opportunities/:id/edit', section: 'opportunities', view: opportunityEditView },
  { path: '/contacts', section: 'contacts', view: contactsView },
  { path: '/contacts/:id', section: 'contacts', view: contactView },
  { path: '/service', section: 'service', view: casesView },
  { path: '/service/:id', section: 'service', view: caseView },
  { path: '/settings', section: 'settings', view: settingsView },
]
