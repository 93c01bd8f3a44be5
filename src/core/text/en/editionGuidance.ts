/** Words of guidance and what is seldom used in workbooks of editions, in English. */
export const editionGuidance = {
  intents: {
    sheet: "Intents",
    help: "The intent of each category, shown in the form's guidance.",
    columns: {
      category: { heading: "Category of intent", help: "The category's id.", example: "1" },
      textTh: { heading: "Intent (Thai)", help: "What the category is for." },
      textEn: { heading: "Intent (English)", help: "Where the edition has English." },
      textSource: {
        heading: "Source",
        help: "An id of the sheet “Sources”. Left blank, the first source is taken.",
      },
    },
  },
  leaderActions: {
    sheet: "Leader actions",
    help: "What leaders do about each item.",
    columns: {
      item: { heading: "Item of action", help: "The item's id.", example: "1.1" },
      id: {
        heading: "Action id",
        help: "The item's id, a point and a number. May be left blank.",
        example: "1.1.L1",
      },
      textTh: { heading: "Action (Thai)", help: "The text." },
      textEn: { heading: "Action (English)", help: "Where the edition has English." },
      textSource: {
        heading: "Source",
        help: "An id of the sheet “Sources”. Left blank, the first source is taken.",
      },
    },
  },
  linkedTexts: {
    sheet: "Advice",
    help: "Ways of working, conclusions and openings that help with items.",
    columns: {
      kind: {
        heading: "Kind of advice",
        help: "A way of working, a conclusion or an opening.",
        example: "way of working",
      },
      id: {
        heading: "Advice id",
        help: "Latin letters or digits without spaces, each only once. Left blank, one is made.",
        example: "W1",
      },
      textTh: { heading: "Advice (Thai)", help: "The text." },
      textEn: { heading: "Advice (English)", help: "Where the edition has English." },
      textSource: {
        heading: "Source",
        help: "An id of the sheet “Sources”. Left blank, the first source is taken.",
      },
      tags: { heading: "Tags", help: "Key words, of ways of working only.", example: "Collaboration" },
      items: { heading: "Items helped", help: "Ids of the items that it helps with.", example: "1.3, 2.3" },
      linkSource: {
        heading: "Source of the link",
        help: "The id of the source that links it. May be left blank.",
        example: "editorial",
      },
    },
  },
  cases: {
    sheet: "Cases",
    help: "Cases of agencies.",
    columns: {
      id: {
        heading: "Case id",
        help: "Latin letters or digits without spaces, each only once. Left blank, one is made.",
        example: "case-1",
      },
      agencyTh: { heading: "Agency (Thai)", help: "The agency's name." },
      agencyEn: { heading: "Agency (English)", help: "Where the edition has English." },
      agencySource: {
        heading: "Source of agency",
        help: "An id of the sheet “Sources”. Left blank, the first source is taken.",
      },
      textTh: { heading: "Case (Thai)", help: "The text." },
      textEn: { heading: "Case (English)", help: "Where the edition has English." },
      textSource: {
        heading: "Source of case",
        help: "An id of the sheet “Sources”. Left blank, the first source is taken.",
      },
      keyTh: { heading: "Key to success (Thai)", help: "Only where the source states one." },
      keyEn: { heading: "Key to success (English)", help: "Where the edition has English." },
      keySource: {
        heading: "Source of key to success",
        help: "An id of the sheet “Sources”. Left blank, the first source is taken.",
      },
      items: { heading: "Items helped", help: "Ids of items.", example: "1.1" },
      linkSource: {
        heading: "Source of the link",
        help: "The id of a source. May be left blank.",
        example: "editorial",
      },
    },
  },
  comparison: {
    sheet: "Comparison",
    help: "An older instrument beside this one; the table's titles are on the sheet “Edition”.",
    columns: {
      olderTh: { heading: "Older (Thai)", help: "What the older one says." },
      olderEn: { heading: "Older (English)", help: "Where the edition has English." },
      olderSource: {
        heading: "Source of older",
        help: "An id of the sheet “Sources”. Left blank, the first source is taken.",
      },
      newerTh: { heading: "Newer (Thai)", help: "What this one says." },
      newerEn: { heading: "Newer (English)", help: "Where the edition has English." },
      newerSource: {
        heading: "Source of newer",
        help: "An id of the sheet “Sources”. Left blank, the first source is taken.",
      },
      isCutOff: { heading: "Cut off", help: "Yes where the source breaks off; blank is no.", example: "No" },
    },
  },
  model: {
    sheet: "Model",
    help: "The parts of the model in the form's guidance.",
    columns: {
      id: {
        heading: "Part id",
        help: "Latin letters or digits without spaces, each only once. Left blank, one is made.",
        example: "principle",
      },
      titleTh: { heading: "Part title (Thai)", help: "The part's title." },
      titleEn: { heading: "Part title (English)", help: "Where the edition has English." },
      titleSource: {
        heading: "Source of part title",
        help: "An id of the sheet “Sources”. Left blank, the first source is taken.",
      },
      textTh: { heading: "Part text (Thai)", help: "The text." },
      textEn: { heading: "Part text (English)", help: "Where the edition has English." },
      textSource: {
        heading: "Source of part text",
        help: "An id of the sheet “Sources”. Left blank, the first source is taken.",
      },
      lens: {
        heading: "Lens shown",
        help: "The lens shown below it. May be left blank.",
        example: "dimensions",
      },
    },
  },
  thresholds: {
    sheet: "Thresholds",
    help: "Scores to reach; kept for later, nothing reads them yet.",
    columns: {
      id: {
        heading: "Threshold id",
        help: "Latin letters or digits without spaces, each only once. Left blank, one is made.",
        example: "step-2",
      },
      nameTh: { heading: "Threshold name (Thai)", help: "The name." },
      nameEn: { heading: "Threshold name (English)", help: "Where the edition has English." },
      nameSource: {
        heading: "Source",
        help: "An id of the sheet “Sources”. Left blank, the first source is taken.",
      },
      points: { heading: "Least points", help: "The points.", example: "400" },
      status: {
        heading: "Threshold status",
        help: "Verified or unverified; blank is unverified.",
        example: "unverified",
      },
      active: { heading: "In use", help: "Yes or no; blank is no.", example: "No" },
    },
  },
  indices: {
    sheet: "Indices",
    help: "Other readings of the total; kept for later.",
    columns: {
      id: {
        heading: "Index id",
        help: "Latin letters or digits without spaces, each only once. Left blank, one is made.",
        example: "government-x",
      },
      nameTh: { heading: "Index name (Thai)", help: "The name." },
      nameEn: { heading: "Index name (English)", help: "Where the edition has English." },
      nameSource: {
        heading: "Source",
        help: "An id of the sheet “Sources”. Left blank, the first source is taken.",
      },
      multiply: { heading: "Multiply", help: "What the total is multiplied by.", example: "4" },
      divide: { heading: "Divide", help: "What it is divided by.", example: "500" },
      decimals: { heading: "Index decimals", help: "0 to 4 places; blank is 1.", example: "1" },
      status: {
        heading: "Index status",
        help: "Verified or unverified; blank is unverified.",
        example: "unverified",
      },
      active: { heading: "Index in use", help: "Yes or no; blank is no.", example: "No" },
    },
  },
  wordings: {
    sheet: "Further wordings",
    help: "The source's own wording, another in use, and notes of texts on other sheets. Seldom needed.",
    columns: {
      table: { heading: "Sheet of text", help: "The sheet on which the text stands.", example: "Levels" },
      key: { heading: "Id of row", help: "The id of the row in which it stands.", example: "B" },
      field: { heading: "Which text", help: "Which of the row's texts.", example: "name" },
      seed: { heading: "Source's wording", help: "The document's own words, where the text mends them." },
      variant: { heading: "Other wording", help: "Another wording in use; forms don't show it." },
      variantSource: {
        heading: "Source of other wording",
        help: "An id of the sheet “Sources”. Left blank, the first source is taken.",
      },
      noteTh: { heading: "Note (Thai)", help: "What a reader should know of the text." },
      noteEn: { heading: "Note (English)", help: "Where the edition has English." },
    },
  },
} as const;
