// The index of the search. A page loads it when somebody begins to type.
export { entries } from 'docs:search-index'
