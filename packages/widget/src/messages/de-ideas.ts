import type { IdeasMessages } from './en-ideas.ts'

export const deIdeas: IdeasMessages = {
  title: 'Ideen',
  vote: 'Dafür stimmen',
  voted: 'Du bist dafür',
  voteCounts: 'Danke. Deine Stimme zählt zusammen mit denen der anderen.',
  voteLeaves: 'Eine Stimme sendet den Namen der Idee und eine Zufallszahl, sonst nichts.',
  propose: 'Idee vorschlagen',
  text: 'Was würde dir bei der Arbeit helfen?',
  hint: 'Bitte keine Namen. Das Team liest es und veröffentlicht, worüber alle abstimmen können.',
  similar: 'Ist es eine davon? Dann genügt eine Stimme.',
  empty: 'Schreibe zuerst deine Idee.',
  cancel: 'Abbrechen',
  thanks:
    'Danke für deine Idee. Du kannst sie unter «Was diesen Browser verlässt» zurückziehen, bis sie in einer Gruppe veröffentlicht ist.',
}
