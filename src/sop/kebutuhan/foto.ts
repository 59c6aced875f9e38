/** Photos of a need: their limit. Pure. */

/** How many a need may have in all, late ones included. */
export const MOST_FOTO = 20;
