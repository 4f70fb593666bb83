export { type Carried, carriesCommon, type OfChannel, readCarried } from './message/carried.ts';
export { type ChannelFound, replyToChannel } from './sources/channel-reply.ts';
export { citationParts, placeUnderTitle, shorten } from './message/citation.ts';
export { replyToCite } from './cite/cite-reply.ts';
export { wordSpan } from './when/date-words.ts';
export { describeCompany, listFigures, quoteDescription } from './company/company-lines.ts';
export { LIST_PAGE_SIZE, replyToCompanyList } from './company/company-list-reply.ts';
export { listOfCompanies } from './company/company-listing.ts';
export { replyToCompany } from './company/company-reply.ts';
export { type FoundCompare, replyToCompare } from './compare/compare-reply.ts';
export { compose } from './message/compose.ts';
export { crossedLine } from './lookup/crossed-line.ts';
export { type CustomId, hasControl, labelOfControl, readCustomId } from './message/custom-id.ts';
export { replyToDefinitions } from './define/define-reply.ts';
export { describeCount } from './lookup/describe-count.ts';
export { MessageFlags } from './message/discord-constants.ts';
export { nearestLabel, nothingLine, unsureLine } from './lookup/doubt.ts';
export { type Again, errorReply, wordError } from './errors/errors.ts';
export { fitLines } from './message/fit.ts';
export { headingLines } from './lookup/heading-lines.ts';
export { wordLeftOut } from './lookup/left-out.ts';
export type { Entry } from './lookup/list-lines.ts';
export type { Listing } from './lookup/listing.ts';
export {
  type LookupView,
  PAGE_SIZE,
  replyToLookup,
  type SearchView,
} from './lookup/lookup-reply.ts';
export { type Emphasis, escapeMarkdown } from './message/markdown.ts';
export { type Payload, toPayload } from './message/payload.ts';
export { MOST_CARDS, replyToChosenCard, replyToQuiz } from './quiz/quiz-reply.ts';
export { quizTexts } from './quiz/quiz-texts.ts';
export { replyToReading } from './reading/reading-reply.ts';
export { replyToReload } from './sources/reload-reply.ts';
export { costOf, MOST_CHARACTERS } from './message/room.ts';
export { replyToChange } from './sources/source-change-reply.ts';
export { changeTexts } from './sources/source-change-texts.ts';
export { groupBySource, type Grouped } from './sources/source-groups.ts';
export { replyToSourceList } from './sources/source-list-reply.ts';
export { listOfSources } from './sources/source-listing.ts';
export {
  replyWithBlocks,
  replyWithOutline,
  type ShownBlocks,
} from './sources/source-show-reply.ts';
export { hasItsUnitElsewhere, unitOfTable } from './stat/unit-told.ts';
export { showFigure } from './stat/show-figure.ts';
export { type FoundStat, replyToStat } from './stat/stat-reply.ts';
export { formatNumber, plural, sharedTexts } from './texts.ts';
export { type FoundWhen, replyToWhen, whenNote } from './when/when-reply.ts';
export { showThought } from './lookup/thought.ts';
export type { Reply, ReplyFile } from './types.ts';
export { unreadableReasons } from './errors/unreadable.ts';
export { FORGET, type OwnFound, replyToOwnLibrary } from './sources/own-library-reply.ts';
export { whereToStart } from './sources/first-steps.ts';
