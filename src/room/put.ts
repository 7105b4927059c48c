import { door } from '#platform/db/door';

/** The ways in for a room of a file: its code, what was asked, and what was said. */
export const roomDoor = door('room', 'meeting_id');
export const roomDeviceDoor = door('room_device', 'id');
export const roomInputDoor = door('room_input', 'id');
export const contributionDoor = door('contribution', 'id');
export const roomDotDoor = door('room_dot', 'contribution_id', 'device_id', 'input_id');
