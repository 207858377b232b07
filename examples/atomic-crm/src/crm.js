import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { authProvider, dataProvider } from 'atomic-crm/src/providers/fakerest'
import { CRM } from 'atomic-crm/src/root/CRM'
import logo from './logo.svg'

const crm = createElement(CRM, { authProvider, dataProvider, logo, disableTelemetry: true })

createRoot(document.getElementById('root')).render(crm)
