// What starting Node takes alone.
export {}
