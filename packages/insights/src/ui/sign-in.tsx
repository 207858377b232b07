import { useSignal, useSignalEffect } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { Fragment, h } from 'preact'
import { Explanation } from './explanation.tsx'

/** Asks for the token. `problem`: what was wrong with the last one. */
export function SignIn(props: {
  problem: { says: string } | null
  onToken: (token: string) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  const missing = useSignal(false)
  const isWrong = missing.value || props.problem !== null
  useSignalEffect(() => input.current?.focus())
  const submit = (event: Event) => {
    event.preventDefault()
    const token = input.current?.value.trim() ?? ''
    missing.value = token === ''
    if (token) props.onToken(token)
    else input.current?.focus()
  }
  return (
    <form class="sign-in" onSubmit={submit} noValidate>
      <h2>Sign in</h2>
      <Help />
      <label for="token">Token</label>
      <input
        id="token"
        ref={input}
        type="password"
        autoComplete="off"
        spellcheck={false}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? 'token-problem token-help' : 'token-help'}
      />
      {isWrong && (
        <p id="token-problem" role="alert" class="problem">
          {missing.value ? 'Type the token first.' : <Refused says={props.problem?.says} />}
        </p>
      )}
      <button type="submit">Show the report</button>
    </form>
  )
}

function Help() {
  return (
    <p id="token-help">
      The collector prints a token when it starts; whoever runs it can give it to you. It is kept in
      this tab only, until you close it.
    </p>
  )
}

function Refused({ says }: { says: string | undefined }) {
  return (
    <>
      The collector does not accept this token. <Explanation says={says} />
    </>
  )
}
