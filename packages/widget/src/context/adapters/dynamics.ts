import type { KnownAdapter } from '../known-adapter.ts'

/**
 * Dynamics 365 and other model-driven apps:
 * https://learn.microsoft.com/power-apps/developer/model-driven-apps/open-forms-views-dialogs-reports-url.
 * A form without the id of a record makes a new one. Custom tables (`new_…`) are `other`.
 */
export const adapter: KnownAdapter = {
  app: 'dynamics',
  objects: [
    'account',
    'appointment',
    'campaign',
    'competitor',
    'contact',
    'contract',
    'email',
    'incident',
    'invoice',
    'lead',
    'list',
    'opportunity',
    'phonecall',
    'product',
    'quote',
    'salesorder',
    'task',
  ],
  routes: [
    { at: /^[^?#]*\/main\.aspx\?.*\bsettingsonly=true/, view: 'settings' },
    {
      at: /^[^?#]*\/main\.aspx\?(?=.*\bpagetype=entityrecord)(?=.*\bid=)(?:.*\betn=(\w+))?/,
      view: 'record',
    },
    { at: /^[^?#]*\/main\.aspx\?(?=.*\bpagetype=entityrecord).*\betn=(\w+)/, view: 'create' },
    { at: /^[^?#]*\/main\.aspx\?(?=.*\bpagetype=entitylist).*\betn=(\w+)/, view: 'list' },
    { at: /^[^?#]*\/main\.aspx\?.*\bpagetype=dashboard/, view: 'dashboard' },
    { at: /^[^?#]*\/main\.aspx\?.*\bpagetype=apps/, view: 'home' },
  ],
}
