/** The quiz that /docs/write shows. A test reads it as any quiz of an author. */
export const EXAMPLE_QUIZ = `---
title: Do you know your indexes?
description: Three questions about Postgres indexes.
lang: en
---

## Which query can use a B-tree index on the column name?

> A B-tree keeps its keys in order.

- [x] \`WHERE name LIKE 'An%'\`

  A prefix is a range of keys, so the index can be searched.
- [ ] \`WHERE name LIKE '%na'\`

  Without a prefix there is nowhere to start: every row is read.

Only conditions that are ranges of keys can use a B-tree.

## Which index finds words in a long text?

= GIN | a GIN index

- other: It lists for each word where it stands.

## Put the steps of a search in order.

1. Read the root
2. Go down to a leaf
3. Read the row
`
