/**
 * Entries: everything people can open, link, find and show to an audience. Here stands who may see what (`seenBy`), who may do what
 * (`may`), what happened, and what hangs on any entry: remarks, links, requests for a wider audience, reports.
 * Absent: any word of a concept. What needs finer secrecy than the ladder is not an entry.
 */
export { type Audience, audiences, isAudience, isWider } from './audience';
export { type AudienceChoices, audienceChoices, deciderFor } from './audience-choices';
export { approversOf, askAnew, askApproval, changeAudience } from './change-audience';
export { decideApproval } from './decide-approval';
export { entryColumns, findEntry, findEntryById } from './find-entry';
export { happened } from './happened';
export { answerable, writeTo } from './letters';
export { linkEntries, unlinkEntries } from './link-entries';
export type { LinkKind } from './tables';
export { changeKind, type EntryRow, makeEntry, type NewEntry, setBlocks, touchEntry } from './make-entry';
export { madeBefore } from './made-before';
export { type Deed, may } from './may';
export { nameFor } from './name-for';
export { makeRemark } from './remarks';
export { type EntryPanelData, entryPanel } from './panel';
export { addressOf, type Registry } from './registry';
export { retireEntry } from './retract';
export { askedFor, saidTo, seenBy, withinLadder } from './seen-by';
export { type HeldRole, outsider, type RoleKind, roleKinds, type Viewer, viewerOf } from './viewer';
export { AudienceBadge, AudienceField, audienceName } from './views/audience';
export { EntryPanel } from './views/entry-panel';
export { linkName } from './views/link-name';
