import { setViewport } from '@web/test-runner-commands'
import { expect } from 'chai'
import { find, openWidget } from '../testing/open-widget.ts'

const THEMES = ['salesforce', 'dynamics', 'hubspot', 'plain']

/** What is written on what (4.5:1), and what a control is told by (3:1): WCAG 2.2, 1.4.3 and 1.4.11. */
const PAIRS: [fore: string, back: string, least: number][] = [
  ['ink', 'paper', 4.5],
  ['ink', 'soft', 4.5],
  ['muted', 'paper', 4.5],
  ['muted', 'soft', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'soft', 4.5],
  ['on-accent', 'accent', 4.5],
  ['line', 'paper', 3],
]

/** 0 to 255, as it is painted. */
function channelsOf(color: string): number[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')
  if (!canvas) throw new Error('no canvas')
  canvas.fillStyle = color
  canvas.fillRect(0, 0, 1, 1)
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3)
}

/** Relative luminance, WCAG 2.2. */
function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(color).map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

async function themed(theme: string): Promise<CSSStyleSheet> {
  const sheet = new CSSStyleSheet()
  if (theme !== 'none') {
    const response = await fetch(new URL(`../../themes/${theme}.css`, import.meta.url))
    sheet.replaceSync(await response.text())
    expect(sheet.cssRules, theme).to.have.length(1)
  }
  return sheet
}

describe('a theme', () => {
  let undo = () => {}
  afterEach(() => undo())

  for (const offset of ['', '24px', '60px'])
    it(`has panel and button end in one line, ${offset || 'as usual'} from the side`, async () => {
      const { candor, element, root } = await openWidget()
      undo = candor.destroy
      element.style.setProperty('--candor-offset-x', offset)
      const [panel, button] = [find(root, '.panel'), find(root, '.launcher')]
      expect(panel.getBoundingClientRect().right).to.equal(button.getBoundingClientRect().right)
    })

  it('lets the panel fill a window that is lower than a button and a few lines', async () => {
    await setViewport({ width: 320, height: 180 })
    const { candor, root } = await openWidget()
    undo = candor.destroy
    const launcher = find(root, '.launcher')
    const { height } = find(root, '.panel').getBoundingClientRect()
    const isCovered = launcher.checkVisibility()
    candor.close()
    const isBack = launcher.checkVisibility()
    await setViewport({ width: 800, height: 600 })
    expect([height, isCovered, isBack]).to.deep.equal([172, false, true])
  })

  for (const theme of ['none', ...THEMES])
    for (const scheme of ['light', 'dark'])
      it(`${theme}, ${scheme}, can be read by everyone`, async () => {
        const sheet = await themed(theme)
        document.adoptedStyleSheets.push(sheet)
        const { candor, element, root } = await openWidget()
        undo = () => {
          document.adoptedStyleSheets = []
          candor.destroy()
        }
        element.style.setProperty('--candor-color-scheme', scheme)
        const probe = document.createElement('i')
        root.append(probe)
        const colorOf = (name: string) => {
          probe.style.color = `var(--${name})`
          return getComputedStyle(probe).color
        }
        expect(luminanceOf(colorOf('paper')) < 0.5).to.equal(scheme === 'dark')
        for (const [fore, back, least] of PAIRS) {
          const contrast = contrastOf(colorOf(fore), colorOf(back))
          expect(contrast, `${fore} on ${back}`).to.be.at.least(least)
        }
        const problem = document.createElement('p')
        problem.className = 'problem'
        root.append(problem)
        const { color } = getComputedStyle(problem)
        expect(contrastOf(color, colorOf('paper')), 'problem').to.be.at.least(4.5)
      })

  for (const [offset, zoom] of [
    ['0', '1'],
    ['0px', '1'],
    ['3em', '1.5'],
  ] as const)
    it(`has the panel in the window at a distance of ${offset} and a zoom of ${zoom}`, async () => {
      const page = document.documentElement.style
      page.zoom = zoom
      for (const side of ['x', 'y']) page.setProperty(`--candor-offset-${side}`, offset)
      const { candor, root } = await openWidget()
      undo = () => {
        document.documentElement.removeAttribute('style')
        candor.destroy()
      }
      const launcher = find(root, '.launcher').getBoundingClientRect()
      const { top, right, bottom, left } = find(root, '.panel').getBoundingClientRect()
      expect(top >= 0 && left >= 0 && right <= innerWidth, `${top} ${left} ${right}`).to.equal(true)
      expect(bottom)
        .to.be.below(launcher.top)
        .and.above(launcher.top - 40)
      expect(launcher.bottom).to.be.at.most(innerHeight)
    })
})
