import type { KnownAdapter, KnownRoute } from '../known-adapter.ts'

const screensOf = (folder: string, object?: string): KnownRoute[] =>
  Object.entries({
    'card\\.php\\?.*\\baction=create': 'create',
    'card\\.php\\?.*\\baction=edit': 'edit',
    'card\\.php': 'record',
    'list\\.php': 'list',
    'index\\.php': 'dashboard',
  } as const).map(([file, view]) => ({
    at: new RegExp(`^[^?#]*/${folder}/${file}`),
    view,
    ...(object && { object }),
  }))

/**
 * Dolibarr, whose addresses are its files (https://github.com/Dolibarr/dolibarr, `htdocs`). Objects are
 * called as their folders: `societe` is a third party, `propal` a proposal, `commande` an order,
 * `facture` an invoice, and all of suppliers is `fourn`. External modules (`custom/…`) keep to the
 * same names of files and are `other`.
 */
export const adapter: KnownAdapter = {
  app: 'dolibarr',
  objects: [
    'action',
    'commande',
    'contact',
    'contrat',
    'expedition',
    'facture',
    'fichinter',
    'fourn',
    'product',
    'projet',
    'propal',
    'societe',
    'ticket',
  ],
  routes: [
    { at: /\/admin\/\w+\.php/, view: 'settings' },
    ...screensOf('fourn/\\w+', 'fourn'),
    ...screensOf('(\\w+)'),
    { at: /^\/(?:index\.php)?[?#]|^[^?#]*\/index\.php\?.*\bmainmenu=home/, view: 'home' },
  ],
}
