import type { QuestionsPart } from '../parts/questions.ts';

/** English. */
export const questions = {
  define: {
    asked: `
      what is, what are, what was, what were, what s, whats, what is meant by, what do we mean by, what do they mean by,
      when do we speak of, when is there talk of, define, definition of, definition, meaning of, meaning, explain, describe
    `,
    start: 'what does, what do, what did',
    end: 'mean, mean by, refer to, stand for, do',
    about: 'to do, for, by, of, on, with, from, at, to, into, like',
  },
  name: {
    asked: `
      what is the term for, what is another term for, what is the name for, what is another name for, what is the name of,
      what was the name of, what is the word for, what do you call, what do we call, what s it called, what is it called, whats it called,
      what do they call
    `,
    start: 'what, how',
    end: 'called, called what, known as, also known as, named, termed',
    telling:
      'called, calls, call, named, name, names, known, term, termed, terms, referred, refers',
  },
  within: 'in, within, during, at, under',
  fillers: `
    exactly, actually, again, really, basically, anyway, please, pls, can someone explain, can anyone explain,
    can you explain, could you explain, could someone explain, does anyone know, anyone know, i don t get, i dont get,
    i don t understand, i dont understand, i m confused about, im confused about, confused about, i was wondering,
    i want to know, what happens, what happened, what about, how about, tell me about, tell me, more about,
    info on, info about, information on, information about
  `,
  differ: {
    asked: `
      what is the difference between, what are the differences between, difference between,
      differences between, difference of, distinction between, distinguish between, distinguish, how do you tell, how can you tell, how can i tell,
      compare, comparison of, comparison between, contrast, similarities between, difference,
      differences, differ, differs
    `,
    between: 'and, versus, vs, with, from, compared to, compared with, or, differ from',
    contrasting: `
      difference, differences, differ, differs, different, distinction, distinguish, distinguished, distinguishes,
      unlike, whereas, while, but, contrast, however, versus, vs, not, no, both, same, alike, similar, more, less,
      than, without, other
    `,
  },
  when: `
    when is, when s, when was, when are, when were, when do, when does, when did, when can, when could, when should, when must,
    when may, when will, when would, when has, when have, when had, when exactly, and when, since when, until when, from when, by when, what year, which year, in what year, what date, which date,
    what time, at what time, what day, which day, what century, which century, which week, what week
  `,
  who: 'who, by whom, whose, whom, which person, with whom',
  whoIs: 'who is, who was, who are, who were, who s',
  howMany: `
    how many, how much, how big, how large, how high, how far, how heavy, how hot, how warm, how cold, how thick, how old, how wide, what age,
    how deep, how often, how fast, how tall, what percentage, what number, which number, phone number, telephone number, account number, room number,
    number of, what share
  `,
  howLong: 'how long, how much time, how many years, how many days, how many weeks',
  why: `
    why, what is the reason, what was the reason, reason for, reasons for, what causes, what caused,
    cause of, how come, for what reason
  `,
  how: `
    how, how to, in what way, steps, steps of, steps in, procedure, procedure for, what steps,
    how do, how does, what should i do, what do i do, what should you do, what to do
  `,
  works: {
    asked: 'how s it work',
    start: 'how does, how do, how did',
    end: 'work, works, function',
  },
  list: `
    which, what kinds, what types, kinds of, types of, name, list, list of, examples of, example of,
    features of, characteristics of, parts of, components of, stages of, phases of,
    principles of, rules of, laws of, layers of, levels of, properties of, advantages of, disadvantages of,
    arguments for, arguments against, effects of, consequences of, goals of, requirements for, requirements of,
    criteria for, elements of
  `,
  open: 'what type of, what kind of, what sort of, which type of, which kind of, which sort of',
  chapters: `
    chapter, ch, section, lecture, lesson, week, part, module, unit, topic, session, theme, article,
    theorem, seminar
  `,
  course: `
    test, exam, exams, midterm, final, summary, summaries, notes, overview, contents, outline,
    slides, slide, syllabus, material
  `,
  refers: 'see, in, at, to, cf, from, also, compare',
  stubs: 'etc, etc etc, et cetera, and so on, and so forth, ditto, ibid, idem',
  aims: `
    learning goal, learning goals, learning aims, learning outcomes, learning objectives, after this you can,
    after this you will be able to, by the end you will be able to, by the end you should be able to,
    by the end you can, at the end you can, you should be able to, you will be able to, what you will learn
  `,
  leftOut: `
    not this year, not in this course, not in this module, not in this class, not on the exam,
    not in the exam, not examined, not covered, not discussed here, left out, skipped, we skip,
    you can skip, need not know, to be added, to follow
  `,
  overviews: `objectives, goals, aims, contents, table of contents, outline, agenda, topics, to do, todo, still to do, open questions, to look up`,
  exercises: `explain, describe, define, compare, calculate, name, list, discuss, give an, give two, give three, state, outline, show that, prove that, sketch, draw, evaluate, contrast, identify`,
  reasons: `
    because, since, due, reason, reasons, therefore, hence, so that, cause, causes, caused, thus,
    thanks, as a result, owing, leads, why
  `,
  numbers: `
    two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, twenty, thirty, forty,
    fifty, hundred, thousand, million, billion, half, third, quarter, percent
  `,
  times: `
    second, seconds, minute, minutes, hour, hours, day, days, week, weeks, month, months, year,
    years, century, centuries, semester, decade, decades, ms, milliseconds
  `,
} satisfies QuestionsPart;
