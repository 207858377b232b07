/** Proposing ideas and voting for them, in English. */
export const enIdeas = {
  title: 'Ideas',
  vote: 'Vote',
  voted: 'You voted',
  voteCounts: 'Thank you. It counts together with the votes of others.',
  voteLeaves: 'A vote sends the name of the idea and a random number, nothing else.',
  propose: 'Propose an idea',
  text: 'What would help you in your work?',
  hint: 'Please leave out names. The team reads it and publishes what it can put to the vote.',
  similar: 'Is it one of these? Then a vote is enough.',
  empty: 'Write your idea first.',
  cancel: 'Cancel',
  thanks:
    'Thank you for your idea. You can take it back under “What leaves this browser” until it is published in a group.',
}

export type IdeasMessages = typeof enIdeas
