import type { Channel } from '@candor/protocol'

/**
 * A link that opens a draft and sends nothing by itself. Deep link of Teams as Microsoft documents
 * it (`/l/chat/0/0?users=…&message=…`); mail by RFC 6068, phone by RFC 3966.
 *
 * @returns `undefined` where the address is not one to link to, e.g. `javascript:`
 */
export function channelLink({ kind, to }: Channel, draft: string): string | undefined {
  const text = encodeURIComponent(draft)
  switch (kind) {
    case 'teams':
      return `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(to)}&message=${text}`
    case 'mail':
      return `mailto:${encodeURIComponent(to)}?subject=${text}`
    case 'phone':
      return `tel:${to.replace(/[^+\d]/g, '')}`
    default:
      return to.startsWith('https://') ? to : undefined
  }
}
