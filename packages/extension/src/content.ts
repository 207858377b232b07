import type { Options } from '@candor/widget'
import { init } from '@candor/widget'
import { extensionStore } from './extension-store.ts'
import { messageTransport } from './message-transport.ts'

declare global {
  /** Written by `pack.mjs` from the organisation's configuration. */
  var candorOptions: Options
}

// A page with a script tag of its own has the widget already, made in a world out of `init`'s sight.
if (!document.querySelector('candor-widget'))
  init({
    ...candorOptions,
    storage: extensionStore(location.origin),
    transport: messageTransport(candorOptions.collector),
  })
