/** How long most of what is sent is kept, where a collector asks for nothing else. */
export const UNTIL_PUBLISHED = 'until its window is published; deleted unpublished after 26 weeks'
