/** Where a building block is as a concept of its taxonomy: the name by which machines elsewhere know it. */
export const conceptAddress = (baseUrl: string, block: { id: string }): string => `${baseUrl}/id/begrip/${block.id}`;
