import type { Content } from '@candor/protocol'

const UNTIL = '2099-12-31'

/** Something of all that the widget can show, in its tabs and in the page. */
export const FULL_CONTENT: Content = {
  v: 1,
  site: 'acme',
  digest: 'month',
  departments: [{ id: 'sales', name: { en: 'Sales' }, headcount: 40 }],
  anchors: [{ id: 'amount', title: { en: 'Amount' }, selectors: ['#amount'] }],
  tips: [
    {
      id: 'amount',
      anchor: 'amount',
      title: { en: 'Round is enough' },
      benefit: { en: 'It saves you a call back.' },
      author: 'Sales Operations',
      until: UNTIL,
    },
  ],
  announcements: [
    {
      id: 'rollout',
      kind: 'status',
      title: { en: 'The second region is live' },
      body: { en: 'Two are to come.' },
      from: '2026-01-01',
      until: UNTIL,
      prompt: {},
    },
  ],
  surveys: [
    {
      id: 'road',
      title: { en: 'On the road' },
      from: '2026-01-01',
      until: UNTIL,
      questions: [{ id: 'rated', type: 'rating', title: { en: 'Good?' } }],
    },
  ],
  ideas: [{ id: 'sizes', title: { en: 'A chart of sizes' } }],
  powerUsers: [{ name: 'CRM team', channels: [{ kind: 'mail', to: 'crm@example.com' }] }],
}
