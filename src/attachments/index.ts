/**
 * Files that belong to an entry: checked by what is in them, kept by their hash, given out as downloads. Who may see the entry may have
 * its files, those that still wait for somebody's yes excepted. A kind of entry takes files when its manifest says `attachable`.
 * Absent: photos of meetings (`#photos/index`), files that come in as data (`#exchange/index`).
 */
export { attachmentPath } from './attachment-path';
export { type AttachmentRow, attachmentsOf } from './attachments-of';
export { raiseAttachments } from './starts-on';
export { Attachments } from './views/attachments';
