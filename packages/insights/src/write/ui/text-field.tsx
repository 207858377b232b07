import { h } from 'preact'
import { useContext } from 'preact/hooks'
import { faultsAt } from '../faults-at.ts'
import type { Field } from '../field.ts'
import { type Form, withText } from '../form.ts'
import { languageName } from '../language-name.ts'
import { languagesOf } from '../languages-of.ts'
import { DeskContext } from './desk-context.ts'
import type { FieldProps } from './field-props.ts'
import { describedBy, Help } from './help.tsx'
import { idOf } from './id-of.ts'

type TextProps = FieldProps<Field & { is: 'text' }>

/** A text in each language of the site. */
export function TextField(props: TextProps) {
  const { field, form, faults } = props
  const { at, label, help } = field
  const { content = null } = useContext(DeskContext) ?? {}
  const languages = new Set([...languagesOf(content), ...Object.keys(form.texts[at] ?? {})])
  const id = idOf(at)
  const ofAll = faults.filter((fault) => fault.at === at)
  return (
    <fieldset class="field texts-in" aria-describedby={describedBy(id, { help, faults: ofAll })}>
      <legend>{label}</legend>
      <Help {...{ id, help, faults: ofAll }} />
      <div class="languages">
        {[...languages].map((language) => (
          <OneLanguage {...props} language={language} key={language} />
        ))}
      </div>
    </fieldset>
  )
}

function OneLanguage({
  language,
  field,
  form,
  faults,
  onChange,
}: TextProps & { language: string }) {
  const { at, rows } = field
  const id = idOf(at, language)
  const own = faultsAt(faults, `${at}.${language}`)
  const ofAll = faults.some((fault) => fault.at === at)
  const shared = {
    id,
    lang: language,
    dir: 'auto',
    value: wordsIn(form, at, language),
    'aria-invalid': own.length > 0 || ofAll,
    'aria-describedby': [ofAll ? `${idOf(at)}-problem` : '', own.length > 0 ? `${id}-problem` : '']
      .filter(Boolean)
      .join(' '),
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onChange(withText(form, at, { language, words: currentTarget.value })),
  } as const
  return (
    <div>
      <label for={id}>{languageName(language)}</label>
      {rows === 1 ? <input type="text" {...shared} /> : <textarea rows={rows} {...shared} />}
      <Help id={id} faults={own} />
    </div>
  )
}

const wordsIn = (form: Form, at: string, language: string): string =>
  form.texts[at]?.[language] ?? ''
