import { HOSTS } from '@candor/testing/hosts/hosts'
import { sendKeys, sendMouse } from '@web/test-runner-commands'
import { expect } from 'chai'
import type { Candor } from '../candor.ts'
import { find, until } from '../testing/open-widget.ts'

/** What the page of a host has: see `makeKit`. */
interface HostWindow extends Window {
  heard: string[]
  isOpen: () => boolean
  candor: Candor
}

const centerOf = (element: Element): [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect()
  return [Math.round(left + width / 2), Math.round(top + height / 2)]
}

function isUppermost(element: Element): boolean {
  const root = element.getRootNode() as Document | ShadowRoot
  const hit = root.elementFromPoint(...centerOf(element))
  return hit !== null && element.contains(hit)
}

/** As a person does, once nothing lies over it. */
async function press(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'nearest' })
  await until(() => isUppermost(element))
  await sendMouse({ type: 'click', position: centerOf(element) })
}

/** Lies over the test's page, so that places are the same in both. */
async function openHost(number: number) {
  const frame = document.createElement('iframe')
  frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0'
  frame.allow = 'fullscreen'
  frame.src = `/hosts/${number}/`
  document.body.append(frame)
  const widget = () => frame.contentDocument?.querySelector('candor-widget')
  const launcher = () => widget()?.shadowRoot?.querySelector<HTMLElement>('.launcher')
  // From then on it is kept in its place, which is some time after the start.
  await until(() => launcher()?.style.touchAction === 'none')
  const [crm, page] = [frame.contentWindow as HostWindow | null, frame.contentDocument]
  const root = widget()?.shadowRoot
  if (!crm || !page || !root) throw new Error('no page')
  const inPage = (id: string) => find(page as unknown as ShadowRoot, `#${id}`)
  return { crm, page, root, inPage, close: () => frame.remove() }
}

describe('the widget, in engines that do not run the tests of `packages/testing`', () => {
  let close = () => {}
  afterEach(() => close())

  // Engines differ in what is modal and in policies.
  for (const [number, { name, modal, escBelongsToBrowser, headers }] of HOSTS.entries())
    if (modal || headers)
      it(`works in a page ${name}`, async () => {
        const host = await openHost(number)
        const { crm, page, root, inPage } = host
        close = host.close
        if (modal) {
          await press(inPage('open'))
          await until(crm.isOpen)
        }
        await press(find(root, '.launcher'))
        await until(() => root.querySelector('textarea') !== null)
        await press(find(root, 'label', 'Something is broken'))
        const area = find<HTMLTextAreaElement>(root, 'textarea')
        await press(area)
        await sendKeys({ type: 'in peace /k?' })
        expect(area.value).to.equal('in peace /k?')
        expect(root.querySelectorAll('input[type=radio]:checked')).to.have.length(1)
        await sendKeys({ press: 'Tab' })
        expect(root.activeElement?.tagName).to.match(/BUTTON|SUMMARY|INPUT/)
        if (!escBelongsToBrowser) {
          await sendKeys({ press: 'Escape' })
          await until(() => root.querySelector('.panel') === null)
        }
        expect(crm.heard).to.deep.equal([])
        if (modal) {
          expect(crm.isOpen()).to.equal(true)
          inPage('close').click()
          await until(() => !crm.isOpen())
        }
        crm.candor.destroy()
        expect(page.querySelector('candor-widget')).to.equal(null)
        await sendKeys({ press: 'k' })
        expect(crm.heard).to.deep.equal(['k'])
      })
})
