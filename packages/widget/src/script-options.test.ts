import { expect } from 'chai'
import { scriptOptions } from './script-options.ts'

function tag(attributes: Record<string, string>): HTMLScriptElement {
  const script = document.createElement('script')
  script.src = 'https://candor.example.com/candor.js'
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value)
  return script
}

describe('scriptOptions', () => {
  const warn = console.warn
  let warnings: string[] = []
  beforeEach(() => {
    warnings = []
    console.warn = (text: string) => warnings.push(text)
  })
  afterEach(() => {
    console.warn = warn
  })

  it('takes the origin of the script for the collector', () => {
    expect(scriptOptions(tag({}))).to.deep.equal({ collector: 'https://candor.example.com' })
  })

  it('reads every attribute', () => {
    const attributes = {
      'data-collector': 'https://other.example.com',
      'data-content': '/tips.json',
      'data-site': 'acme',
      'data-app': 'salesforce',
      'data-department': 'sales',
      'data-locale': 'de',
      'data-position': 'top-left',
      'data-delay': '0',
      'data-shadow': 'open',
    }
    expect(scriptOptions(tag(attributes))).to.deep.equal({
      collector: 'https://other.example.com',
      content: '/tips.json',
      site: 'acme',
      app: 'salesforce',
      department: 'sales',
      locale: 'de',
      position: 'top-left',
      delay: 0,
      shadow: 'open',
    })
    expect(warnings).to.deep.equal([])
  })

  for (const [name, value, words] of [
    ['position', 'middle', 'bottom-right, bottom-left, top-right or top-left'],
    ['delay', 'soon', 'a number'],
    ['shadow', 'half', 'open or closed'],
    ['collector', 'javascript:1', 'http(s)'],
  ] as const)
    it(`says what is wrong with data-${name}="${value}", and goes on with the default`, () => {
      expect(scriptOptions(tag({ [`data-${name}`]: value }))).to.deep.equal({
        collector: 'https://candor.example.com',
      })
      expect(warnings).to.have.length(1)
      expect(warnings[0]).to.include(`data-${name}="${value}"`)
      expect(warnings[0]).to.include(`must be ${words}`)
    })

  it('takes no option from an attribute that is none', () => {
    expect(scriptOptions(tag({ 'data-transport': 'x' }))).not.to.have.property('transport')
  })
})
