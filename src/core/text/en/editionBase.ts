/** Words of the sheets that most is typed on in workbooks of editions, in English. */
export const editionBase = {
  edition: {
    sheet: "Edition",
    help: "General facts of the edition. Type into the column of values; blank lines take the usual value.",
    columns: {
      field: { heading: "Field", help: "The field's name; leave it as it is." },
      value: { heading: "Value", help: "The field's value, as its line explains." },
      english: { heading: "Value (English)", help: "Of texts, where the edition has English." },
      source: {
        heading: "Source",
        help: "An id of the sheet “Sources”. Left blank, the first source is taken.",
      },
      explanation: { heading: "What it is", help: "What the field is; nothing to fill." },
    },
  },
  categories: {
    sheet: "Categories",
    help: "The categories, a row each.",
    columns: {
      id: {
        heading: "Category id",
        help: "1 to 8 digits or Latin letters. Left blank, one is made.",
        example: "1",
      },
      kind: {
        heading: "Kind of category",
        help: "Categories of processes have statements, those of results have measures. May be left blank.",
        example: "process",
      },
      nameTh: {
        heading: "Category name (Thai)",
        help: "The name as the handbook has it.",
        example: "การนำองค์การ",
      },
      nameEn: {
        heading: "Category name (English)",
        help: "Where the edition has English.",
        example: "Leadership",
      },
      nameSource: {
        heading: "Source",
        help: "An id of the sheet “Sources”. Left blank, the first source is taken.",
      },
      weight: { heading: "Category weight", help: "Its weight in the total; blank is 1.", example: "1" },
    },
  },
  items: {
    sheet: "Items",
    help: "The items of each category, a row each. A blank category is the one above.",
    columns: {
      category: { heading: "In category", help: "The category's id.", example: "1" },
      id: {
        heading: "Item id",
        help: "The category's id, a point and a number. Left blank, one is made.",
        example: "1.1",
      },
      nameTh: {
        heading: "Item name (Thai)",
        help: "The name as the handbook has it.",
        example: "ระบบการนำองค์การ",
      },
      nameEn: { heading: "Item name (English)", help: "Where the edition has English." },
      nameSource: {
        heading: "Source",
        help: "An id of the sheet “Sources”. Left blank, the first source is taken.",
      },
      weight: { heading: "Item weight", help: "Its weight in the category; blank is 1.", example: "1" },
    },
  },
  statements: {
    sheet: "Statements",
    help: "The statements that agencies answer, a row each. A blank item or level is the one above.",
    columns: {
      item: { heading: "Item of statement", help: "The item's id.", example: "1.1" },
      level: { heading: "Level of statement", help: "The level's id or name.", example: "B" },
      id: {
        heading: "Statement id",
        help: "Item, level and number with points between. Left blank, one is made.",
        example: "1.1.B.1",
      },
      textTh: {
        heading: "Statement (Thai)",
        help: "One thing that is answered yes or no, up to 400 characters.",
        example: "ผู้บริหารกำหนดวิสัยทัศน์ของหน่วยงาน",
      },
      textEn: { heading: "Statement (English)", help: "Where the edition has English." },
      textSource: {
        heading: "Source",
        help: "An id of the sheet “Sources”. Left blank, the first source is taken.",
      },
      covers: {
        heading: "Part of the level's text",
        help: "Only beside the sheet “Level texts”: the parts of that text that the statement stands for; blank is all of it.",
        example: "วิสัยทัศน์, ตอบสนองพันธกิจ",
      },
      kinds: {
        heading: "For kinds of agency",
        help: "Ids of the kinds that answer it; blank is all.",
        example: "province",
      },
    },
  },
  measures: {
    sheet: "Measures",
    help: "The measures of items in categories of results, a row each.",
    columns: {
      item: { heading: "Item of measure", help: "The item's id.", example: "7.1" },
      id: {
        heading: "Measure id",
        help: "The item's id, a point and a number. Left blank, one is made.",
        example: "7.1.1",
      },
      nameTh: {
        heading: "Measure name (Thai)",
        help: "The name as the handbook has it.",
        example: "ตัววัดตามยุทธศาสตร์",
      },
      nameEn: { heading: "Measure name (English)", help: "Where the edition has English." },
      nameSource: {
        heading: "Source",
        help: "An id of the sheet “Sources”. Left blank, the first source is taken.",
      },
      isMandatory: {
        heading: "Mandatory",
        help: "Yes where the item has no score without it; blank is no.",
        example: "Yes",
      },
      scale: {
        heading: "Scale",
        help: "An id of the sheet “Scales”; blank is the first.",
        example: "standard",
      },
      kinds: {
        heading: "For kinds of agency",
        help: "Ids of the kinds that it is for; blank is all.",
        example: "department",
      },
    },
  },
} as const;
