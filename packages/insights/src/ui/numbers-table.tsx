import { h } from 'preact'
import type { Label } from '../model/label.ts'
import { Words } from './words.tsx'

/** A row of a table: its head, then one text per column. */
export interface NumbersRow {
  key: string
  head: Label
  cells: string[]
}

/** The numbers of a chart as a table, for screen readers and for copying. `id`: unique in the page. */
export function NumbersTable(props: {
  id: string
  caption: string
  columns: string[]
  rows: NumbersRow[]
}) {
  const [first, ...others] = props.columns
  return (
    <details class="numbers">
      <summary>The same numbers as a table</summary>
      <div class="scroll" role="region" aria-labelledby={props.id} tabIndex={0}>
        <table>
          <caption id={props.id}>{props.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {others.map((column) => (
                <th scope="col" class="number" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {props.rows.map((row) => (
              <Row {...row} key={row.key} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

function Row({ head, cells }: NumbersRow) {
  return (
    <tr>
      <th scope="row">
        <Words of={head} />
      </th>
      {cells.map((cell, index) => (
        <td class="number" key={index}>
          {cell}
        </td>
      ))}
    </tr>
  )
}
