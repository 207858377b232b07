export const stages = ['Qualify', 'Discover', 'Propose', 'Negotiate', 'Won', 'Lost']
export const boardStages = stages.filter((stage) => stage !== 'Lost')

const odds = { Qualify: 10, Discover: 30, Propose: 50, Negotiate: 80, Won: 100, Lost: 0 }

export const probability = (stage) => odds[stage]
export const isOpen = ({ stage }) => stage !== 'Won' && stage !== 'Lost'
export const total = (opportunities) => opportunities.reduce((sum, { amount }) => sum + amount, 0)
