import type { Channel } from '@candor/protocol'

/** Printable ASCII around one `@`, as the schema wants it too. */
const MAIL_ADDRESS = /^[!-?A-~]+@[!-?A-~]+$/

/**
 * A link that opens a draft and sends nothing by itself. Deep link of Teams as Microsoft documents
 * it (`/l/chat/0/0?users=…&message=…`); mail by RFC 6068, phone by RFC 3966. Slack and booking pages
 * take no text.
 *
 * @returns `undefined` where the address is not one to link to, e.g. `javascript:`
 */
export function channelLink({ kind, to }: Channel, draft: string): string | undefined {
  const text = encodeURIComponent(draft)
  switch (kind) {
    case 'teams':
      return withAddress(
        to,
        (user) => `https://teams.microsoft.com/l/chat/0/0?users=${user}&message=${text}`,
      )
    case 'mail':
      return withAddress(to, (address) => `mailto:${address}?subject=${text}`)
    case 'phone':
      return /\d/.test(to) ? `tel:${numberIn(to)}` : undefined
    default:
      return /^https:/i.test(to) ? to : undefined
  }
}

/** Nothing in the address can begin a field of its own; its `@` stays, as both formats have it. */
const withAddress = (to: string, link: (address: string) => string) =>
  MAIL_ADDRESS.test(to) ? link(encodeURIComponent(to).replace('%40', '@')) : undefined

/** `+41 (0)44 …`: the zero is dialled at home only, where the code of the country is not. */
const numberIn = (to: string) => to.replace(/^(\+.*?)\(0\)/, '$1').replace(/[^+\d]/g, '')
