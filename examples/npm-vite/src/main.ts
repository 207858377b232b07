import { init } from '@candor/widget'

const candor = init({
  collector: import.meta.env.VITE_COLLECTOR,
  department: 'sales',
  // This application knows its screens: nothing has to be read off the address.
  context: () => ({ app: 'plain-crm', object: 'Opportunity', view: 'record' }),
  // Tests reach into the widget only where its shadow root is open.
  shadow: import.meta.env.MODE === 'test' ? 'open' : 'closed',
})

document.querySelector('form')?.addEventListener('submit', async (event) => {
  event.preventDefault()
  const form = event.target as HTMLFormElement
  const idea = form.elements.namedItem('idea') as HTMLInputElement
  const status = form.querySelector('output') as HTMLOutputElement
  try {
    await candor.send({ kind: 'idea', text: idea.value })
    form.reset()
    status.value = 'Thank you.'
  } catch {
    status.value = 'It could not be kept safe and was not sent.'
  }
})
