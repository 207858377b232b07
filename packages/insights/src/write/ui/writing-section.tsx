import type { Content, Loop } from '@candor/protocol'
import { Fragment, h } from 'preact'
import { useContext } from 'preact/hooks'
import { announcementSeed, answerSeed, ideaSeed } from '../seeds.ts'
import { troubleWords } from '../trouble-words.ts'
import { Announcements } from './announcements.tsx'
import { Answers } from './answers.tsx'
import { type AtDesk, DeskContext } from './desk-context.ts'
import { Drafts } from './drafts.tsx'
import { History } from './history.tsx'
import { Ideas } from './ideas.tsx'
import { WriteButton } from './write-button.tsx'

/** What colleagues are told, and where leads write it. */
export function WritingSection() {
  const at = useContext(DeskContext)
  return at && <AtTheDesk {...at} />
}

function AtTheDesk({ desk, content, today }: AtDesk) {
  const loop = desk.state.loop.value
  return (
    <section aria-labelledby="writing" class="writing">
      <h2 id="writing" tabIndex={-1}>
        Answer and announce
      </h2>
      <Unread desk={desk} />
      {loop && (
        <>
          <Begin mayWrite={desk.mayWrite.value} />
          <Drafts desk={desk} />
          <Standing content={content} loop={loop} today={today()} />
          {loop.changes.length > 0 && <History {...{ desk, loop, content }} />}
        </>
      )}
    </section>
  )
}

function Begin({ mayWrite }: { mayWrite: boolean }) {
  if (!mayWrite)
    return (
      <p>
        You read as a power user: what colleagues are told stands here, and project leads write it.
        Ask one of them where something should be answered.
      </p>
    )
  return (
    <>
      <p>
        What you publish here is shown in the widget when a page of the CRM loads next. Answers can
        also be begun above, beside what was said.
      </p>
      <div class="buttons">
        <WriteButton
          words="Answer something …"
          seed={(today) => answerSeed({ about: '' }, today)}
        />
        <WriteButton words="Announce something …" seed={announcementSeed} />
        <WriteButton words="Put an idea to the vote …" seed={(today) => ideaSeed(today)} />
      </div>
    </>
  )
}

function Unread({ desk }: Pick<AtDesk, 'desk'>) {
  const trouble = desk.state.unread.value
  if (!trouble) return null
  return (
    <div class="trouble">
      <p class="problem" role="alert">
        What was written cannot be shown. {troubleWords(trouble)}
      </p>
      <button type="button" class="quiet" onClick={() => void desk.load()}>
        Try again
      </button>
    </div>
  )
}

function Standing(props: { content: Content | null; loop: Loop; today: string }) {
  const { loop, today } = props
  const { ideas = [], answers = [], announcements = [] } = props.content ?? {}
  return (
    <>
      {ideas.length > 0 && (
        <section aria-labelledby="standing-ideas">
          <h3 id="standing-ideas">Ideas for the vote</h3>
          <Ideas ideas={ideas} loop={loop} />
        </section>
      )}
      {answers.length > 0 && (
        <section aria-labelledby="standing-answers">
          <h3 id="standing-answers">Answers</h3>
          <Answers answers={answers} loop={loop} />
        </section>
      )}
      {announcements.length > 0 && (
        <section aria-labelledby="standing-news">
          <h3 id="standing-news">News</h3>
          <Announcements announcements={announcements} loop={loop} today={today} />
        </section>
      )}
    </>
  )
}
