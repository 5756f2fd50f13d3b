// What starting Node takes alone.
export const isDone = true
