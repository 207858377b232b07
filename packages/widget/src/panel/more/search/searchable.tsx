import type { ComponentChildren } from 'preact'
import { h } from 'preact'
import { Fragment } from '../../../fragment.ts'
import type { MoreState } from '../more-state.ts'
import { Results } from './results.tsx'

interface SearchableProps {
  state: MoreState
  children: ComponentChildren
}

/** A view with the search above it; what is found takes its place. */
export function Searchable({ state, children }: SearchableProps) {
  const { search, surveys, m } = state
  const { text } = search
  if (surveys.now.current || !search.hasAny()) return <>{children}</>
  const found = text.trim() ? search.found() : undefined
  return (
    <>
      <div role="search">
        <label class="search">
          <span class="label">{m.search.label}</span>
          <input
            type="search"
            value={text}
            ref={search.field}
            onInput={({ currentTarget }) => search.look(currentTarget.value)}
          />
        </label>
      </div>
      <p role="status">
        {found && (found.length > 0 ? m.search.found(found.length) : m.search.nothing)}
      </p>
      {found ? <Results state={state} found={found} /> : children}
    </>
  )
}
