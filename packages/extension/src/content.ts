import type { Options } from '@candor/widget'
import { init } from '@candor/widget'
import { extensionStore } from './extension-store.ts'
import { giveWay } from './give-way.ts'
import { messageTransport } from './message-transport.ts'
import { pageWidgets } from './page-widgets.ts'

declare global {
  /** Written by `pack.mjs` from the organisation's configuration. */
  var candorOptions: Options
}

// A frame of the page's own origin belongs to a page that has the widget.
if (!frameElement && pageWidgets().length === 0) {
  const candor = init({
    ...candorOptions,
    storage: extensionStore(location.origin),
    transport: messageTransport(candorOptions.collector),
  })
  giveWay(candor)
}
