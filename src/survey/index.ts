/**
 * What `planspec analyze` tells: how much there is in a catalog, what its steps cost, and which subscription does.
 * In: a catalog without errors, and perhaps what somebody needs. Out: an overview or an answer, as text, Markdown and data.
 * Always: every figure is of `src/analysis`; what nobody can say is said and never guessed; texts of the plan file are
 * escaped for where they go; the same catalog gives the same bytes.
 */

export { type Answered, answerFor, isMet, tellAnswer } from './answer.ts';
export { type AnswerData, answerData } from './answer-data.ts';
export { type OverviewData, overviewData } from './json.ts';
export { type Overview, overviewOf, tellOverview } from './overview.ts';
export { type ReadNeeds, readNeeds } from './read-needs.ts';
export { type Survey, surveyMarkdown, surveyText } from './survey.ts';
