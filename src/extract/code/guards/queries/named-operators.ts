/** What columns are compared by where the comparison is a call: `ne(links.status, 'pending')`, `.where('status').in([…])`. */
export const DIFFERS = /^(ne|neq|notEqual|isNot)$/;
export const EQUALS = /^(eq|equals?|is)$/;
export const AMONG = /^(in|inArray|whereIn|In|includes?)$/;
export const NOT_AMONG = /^(notIn|notInArray|whereNotIn|nin)$/;
export const BOUND = /^(gte?|lte?)$/;
