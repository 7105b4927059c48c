/** Where a process hears that a meeting's screens are behind; the message is the meeting's id. */
export const channel = 'room';
