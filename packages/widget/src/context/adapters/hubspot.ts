import type { KnownAdapter } from '../known-adapter.ts'

/**
 * HubSpot names objects by the ids of its API, `0-1` is a contact:
 * https://developers.hubspot.com/docs/api/crm/understanding-the-crm. Older links have words in their
 * place. Custom objects (`2-…`) are `other`.
 */
export const adapter: KnownAdapter = {
  app: 'hubspot',
  objects: [
    '0-1',
    '0-2',
    '0-3',
    '0-5',
    '0-7',
    '0-8',
    '0-14',
    '0-27',
    '0-46',
    '0-47',
    '0-48',
    '0-49',
    '0-53',
    '0-123',
    '0-136',
    '0-162',
    '0-421',
  ],
  routes: [
    { at: /^\/contacts\/\d+\/record\/([\d-]+)\/\d/, view: 'record' },
    { at: /^\/contacts\/\d+\/objects\/([\d-]+)\/views\/\w+\/board\b/, view: 'board' },
    { at: /^\/contacts\/\d+\/objects\/([\d-]+)/, view: 'list' },
    { at: /^\/contacts\/\d+\/contact\/\d/, view: 'record', object: '0-1' },
    { at: /^\/contacts\/\d+\/company\/\d/, view: 'record', object: '0-2' },
    { at: /^\/contacts\/\d+\/deal\/\d/, view: 'record', object: '0-3' },
    { at: /^\/contacts\/\d+\/ticket\/\d/, view: 'record', object: '0-5' },
    { at: /^\/tasks\/\d/, view: 'list', object: '0-27' },
    { at: /^\/reports-dashboard\/\d/, view: 'dashboard' },
    { at: /^\/settings\b/, view: 'settings' },
  ],
}
