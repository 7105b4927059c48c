import { personDoor } from '#accounts/put';
import type { Audience } from '#entries/index';
import { entryBlockDoor, entryDoor, linkDoor, remarkDoor } from '#entries/put';
import {
  buildingBlockDoor,
  collaborationDoor,
  nationalPartyDoor,
  networkCollaborationDoor,
  networkDoor,
  organisationDoor,
  partnershipDoor,
  personExpertiseDoor,
  programmeDoor,
  projectDoor,
  roleDoor,
  taxonomyDoor,
  visitDoor,
} from '#network/put';
import type { Door, PlainRow } from '#platform/db/door';
import { agreementDoor, harvestedDoor, meetingReportDoor, reportDraftDoor } from '#harvest/put';
import { ideaDoor, ideaStepDoor, ideaSupportDoor } from '#ideas/put';
import { bottleneckAddressDoor, bottleneckReplyDoor, insightAnswerDoor, insightDoor, insightSourceDoor, insightVersionDoor } from '#insights/put';
import { reuseDoor } from '#library/put';
import { formatDoor, meetingDoor, meetingItemDoor, meetingItemSubjectDoor, meetingLeaderDoor, meetingSignUpDoor } from '#meetings/put';
import { posterDoor, posterSectionDoor, posterVersionDoor, postItDoor } from '#posters/put';
import { contributionDoor, roomDeviceDoor, roomDoor, roomDotDoor, roomInputDoor } from '#room/put';
import { tileDoor } from '#tiles/put';
import { questionActionDoor, questionDoor, questionEchoDoor, questionOfferDoor, questionStepDoor, questionVersionDoor, snapshotDoor } from '#questions/put';
import type { Place } from './problem';

/** Everything a file can bring, each through its own module's door, in the order in which rows need each other. */
export const doors = {
  taxonomy: taxonomyDoor,
  building_block: buildingBlockDoor,
  network: networkDoor,
  organisation: organisationDoor,
  national_party: nationalPartyDoor,
  collaboration: collaborationDoor,
  network_collaboration: networkCollaborationDoor,
  partnership: partnershipDoor,
  person: personDoor,
  person_expertise: personExpertiseDoor,
  role: roleDoor,
  visit: visitDoor,
  programme: programmeDoor,
  project: projectDoor,
  entry: entryDoor,
  question: questionDoor,
  entry_block: entryBlockDoor,
  question_version: questionVersionDoor,
  question_step: questionStepDoor,
  question_action: questionActionDoor,
  remark: remarkDoor,
  question_echo: questionEchoDoor,
  question_offer: questionOfferDoor,
  poster: posterDoor,
  poster_section: posterSectionDoor,
  poster_version: posterVersionDoor,
  post_it: postItDoor,
  idea: ideaDoor,
  idea_step: ideaStepDoor,
  idea_support: ideaSupportDoor,
  tile: tileDoor,
  link: linkDoor,
  snapshot: snapshotDoor,
  format: formatDoor,
  meeting: meetingDoor,
  meeting_leader: meetingLeaderDoor,
  meeting_sign_up: meetingSignUpDoor,
  meeting_item: meetingItemDoor,
  meeting_item_subject: meetingItemSubjectDoor,
  room: roomDoor,
  room_device: roomDeviceDoor,
  room_input: roomInputDoor,
  contribution: contributionDoor,
  room_dot: roomDotDoor,
  agreement: agreementDoor,
  harvested: harvestedDoor,
  report_draft: reportDraftDoor,
  meeting_report: meetingReportDoor,
  insight: insightDoor,
  insight_version: insightVersionDoor,
  insight_answer: insightAnswerDoor,
  insight_source: insightSourceDoor,
  bottleneck_address: bottleneckAddressDoor,
  bottleneck_reply: bottleneckReplyDoor,
  reuse: reuseDoor,
};
export type Kind = keyof typeof doors;
export const kinds = Object.keys(doors) as Kind[];

/** The same doors for who does not care which table it is. */
export const doorOf = (kind: Kind): Door => doors[kind] as unknown as Door;

/** What a new item makes people see in what is new. With `when` it is told once that column has a value. */
export type Telling = {
  at: string;
  kind: `${string}.${string}`;
  by_id: string | null;
  network_id: string;
  collaboration_id: string | null;
  entry_id: string | null;
  audience: Audience;
  details: Record<string, string | number>;
  when?: string;
};

/**
 * One row that a file asks for. The key is stable: it stays the same as long as the file means the same thing. `follows` says that nobody
 * wrote down its audience: it was the question's when it came in, and does not go up with the question later.
 */
export type Item = { kind: Kind; key: string; label: string; place: Place; row: PlainRow; tells?: Telling[]; follows?: boolean };

/** The key columns of a row as one text: what `imported_item` remembers it by. */
export const rowId = (kind: Kind, row: PlainRow): string => doors[kind].key.map((column) => String(row[column])).join(' ');
export const nameOf = (kind: Kind, key: string): string => `${kind} ${key}`;
