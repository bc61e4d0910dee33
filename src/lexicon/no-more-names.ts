/** What stands for more-names.generated.ts in the small entry: none of them. */
export const POSITIONS = '';
export const MORE_PLACES = '';
export const MORE_ORGANIZATIONS = '';
export const MORE_GIVEN_NAMES = '';
export const FAMILY_NAMES = '';
export const PEOPLE = '';
export const MORE_COMMON_WORDS = '';
export const MORE_ENTITY_WORDS = '';
