import type { DefinitionsPart } from '../parts/definitions.ts';

const EVENTS = `
  one of, a lot, a year, a day, a week, a month, a while, a few, a bit, a number of, a fact,
  a problem, a question, a good idea, a must, a reason, a shame, a pity, the question, the reason,
  the case, the same, the result, the only, the most important, the following, the cause, the one,
  the ones, the point, the problem, the first, the last, the next, the best, the worst, the main,
  the latest, the second, the third, the fourth, a key, an important, a great, a good, a bad
`;

/** English: what definitions are told by. */
export const definitions = {
  articles: `the a an`,
  linking: `of the and for in on to a an by with from at or as per`,
  conjunctions: `and or`,
  joining: `of`,
  ofAny: 'of a, of an',
  pointing: `this that these those it which such`,
  notTerms: `
    today yesterday tomorrow recently currently important interesting clearly typically usually
    finally first firstly secondly instead perhaps overall another likewise similarly
    additionally moreover furthermore indeed basically essentially sometimes meanwhile
    actually unfortunately fortunately nowadays originally initially eventually otherwise
    people everyone
  `,
  announcing: `
    aim aims goal goals purpose question questions problem problems reason reasons result results
    cause causes effect effects consequence advantage advantages disadvantage disadvantages
    feature features property characteristic solution difference differences function functions
    task tasks role roles example examples conclusion point points idea answer step steps
    exception condition criticism thought assignment lesson source sources fact chance risk
    challenge hypothesis claim thing things part parts rest time moment place beginning end
    other others definition meaning term name title topic subject way ways
    focus key theme limitation drawback benefit
  `,
  ranking: `
    main first second third last final next only other another same real true basic chief core
    central essential general usual common possible original whole key big bigger great good better bad
    clear simple direct obvious short long strong weak current recent early late actual particular
    special interesting major minor important further additional final new old classic typical
    famous well-known fundamental underlying practical ultimate overall whole study chapter course
    lecture paper author research
  `,
  superlatives: `est most`,
  notLabels: `
    note, nb, n.b., ps, tip, tips, hint, remark, remarks, source, sources, example, examples,
    for example, e.g., i.e., question, questions, answer, answers, assignment, exercise, aim, goal,
    objective, objectives, learning objectives, summary, conclusion, date, time, location, place,
    author, teacher, lecturer, present, absent, apologies, decision, action, actions, agenda,
    introduction, see also, read more, homework, deadline, contact, phone, email, address, photo,
    figure, table, key question, in short, step, warning, important, remember, reminder,
    advantages, disadvantages, features, effects, causes, pros, cons, reading, readings, minutes, literature,
    lecture, lectures, book, books, exam, exams, assessment, grade, grades, schedule, office hours,
    price, cost, costs, duration, secretary, treasurer, order, objection, objections, disagreement, unresolved, mnemonic, fix, cure, todo, to do, in class, read, tutorial, tutorials, seminar, workshop
  `,
  relatives: `that which who whom whose where whereby when`,
  referring: `see cf compare`,
  roles: `
    founder co-founder chief chairman chairwoman chairperson chair director president
    minister secretary mayor economist philosopher sociologist psychologist
    biologist historian physicist mathematician chemist professor scientist researcher writer
    author novelist poet artist painter composer singer physician psychiatrist inventor
    entrepreneur designer architect journalist activist lawyer judge spokesman spokeswoman
    spokesperson leader banker billionaire engineer
  `,
  particles: `van de der den von di da del el al bin ibn le la`,
  rules: [
    {
      name: 'is defined as',
      form: 'copula',
      pattern: 'TERM is|are defined|described as BODY',
      weight: 1,
      example: '[Scarcity] is defined as {a shortage of means for what people want}.',
      not: ['This is defined as a shortage of means.'],
    },
    {
      name: 'can be defined as',
      form: 'copula',
      pattern: 'TERM can|may be defined|described as BODY',
      weight: 1,
      example: '[Morale] can be described as {the confidence that a group has in itself}.',
      not: ['It can be described as a shortage.'],
    },
    {
      name: 'by … we mean',
      form: 'named',
      pattern: 'by TERM we|I mean BODY',
      weight: 1,
      example: 'By [opportunity cost] we mean {the yield of the best choice not made}.',
      not: ['By them we mean no harm to anybody.'],
    },
    {
      name: 'the term … refers to',
      form: 'named',
      pattern: 'term|word|concept|phrase TERM refers|means|describes|denotes to? BODY',
      weight: 1,
      example: 'The term [diaspora] refers to {people who live scattered outside their homeland}.',
      not: ['The term they prefer refers to nobody.'],
    },
    {
      name: 'the definition of … is',
      form: 'named',
      pattern: 'definition|meaning of TERM is BODY',
      weight: 0.9,
      unless: 'not, unclear, disputed',
      example: 'The definition of [unemployment] is {being without work while looking for it}.',
      not: ['The definition of this is not known.'],
    },
    {
      name: 'we speak of … when',
      form: 'named',
      pattern: 'we speak of TERM when|if BODY',
      weight: 0.9,
      example: 'We speak of [deflation] when {prices fall for a longer time}.',
      not: ['We speak of luck.'],
    },
    {
      name: 'refers to',
      form: 'copula',
      pattern: 'TERM refers|refer to BODY',
      weight: 0.9,
      example: '[Attrition] refers to {the slow loss of staff who are not replaced}.',
      not: ['She refers to the minutes.', 'This refers to the slow loss of staff.'],
    },
    {
      name: 'means',
      form: 'copula',
      pattern: 'TERM means BODY',
      weight: 0.85,
      unless: 'nothing, little, a lot, much, more, less, everything, business',
      example: '[Anabolic] means {that the body builds tissue}.',
      not: ['This means that the body builds tissue.', 'Sport means nothing to him.'],
    },
    {
      name: 'stands for',
      form: 'copula',
      pattern: 'TERM stands for BODY',
      weight: 0.8,
      example: '[VAT] stands for {value added tax}.',
      not: ['He stands for justice and peace.'],
    },
    {
      name: 'consists of',
      form: 'copula',
      pattern: 'TERM consists|consist of BODY',
      weight: 0.45,
      example: 'The [nephron] consists of {a knot of vessels and a long tubule}.',
      not: ['It consists of many parts.'],
    },
    {
      name: 'is called',
      form: 'named',
      pattern: 'BODY is|are also? called its|their? TERM',
      weight: 0.9,
      example: '{The movement of water through a membrane} is called [osmosis].',
      not: ['He is called Pete.', 'It is called that.'],
    },
    {
      name: 'we call this',
      form: 'named',
      pattern: 'BODY we|We call this|these|it|them TERM',
      weight: 0.85,
      example: '{Water moves through the membrane to the salt side}. We call this [osmosis].',
      not: ['We call this often.', 'We call them tomorrow.'],
    },
    {
      name: 'is known as',
      form: 'named',
      pattern: 'BODY is|are also? commonly? better? known as TERM',
      weight: 0.85,
      example: '{The loss of water through the leaves} is known as [transpiration].',
      not: ['She is known as strict.'],
    },
    {
      name: 'is referred to as',
      form: 'named',
      pattern: 'BODY is|are often? referred to as TERM',
      weight: 0.85,
      example: '{The growth of a town into the land around it} is referred to as [urban sprawl].',
      not: ['This is referred to as often.'],
    },
    {
      name: 'is a',
      form: 'copula',
      pattern: 'TERM is|are +a|an|the BODY',
      weight: 0.85,
      unless: EVENTS,
      example: '[Osmosis] is {the movement of water through a membrane}.',
      not: [
        'This is a problem of all times.',
        'It is a fine day.',
        'There is a meeting.',
        'The question is whether that is right.',
        'The aim is to win.',
        'Osmosis is not the only way.',
        'The turnover is rising.',
        'Is osmosis a kind of diffusion?',
        'The company is based in Utrecht.',
        'In 2019 there is a new law.',
        'Osmosis is one of many ways.',
        'Osmosis is the reason that the water rises.',
      ],
    },
    {
      name: 'was a',
      form: 'copula',
      pattern: 'TERM was|were +a|an|the BODY',
      weight: 0.6,
      unless: EVENTS,
      example: 'The [Hansa] was {a league of trading towns around the Baltic}.',
      not: ['That was a mistake.', 'There was a meeting of members.'],
    },
    {
      name: 'are … that',
      form: 'copula',
      pattern: 'TERM is|are BODY',
      weight: 0.75,
      unless: EVENTS,
      needs: 'that which who whose where whereby',
      example: '[Guilds] are {associations that protect a craft}.',
      not: [
        'They are people who like to read.',
        'Salt is harmful to plants that grow inland.',
        'The members are not those that were here.',
      ],
    },
    {
      name: ', a …,',
      form: 'apposition',
      pattern: 'TERM , +a|an BODY',
      weight: 0.5,
      example: 'The [meniscus], {a curved disc in the knee}, wears with the years.',
      not: ['They bought a house, a car and a boat.'],
    },
    {
      name: ', the …, of a name',
      form: 'apposition',
      pattern: 'NAME , +the BODY',
      weight: 0.4,
      example: 'So says the [Coast Courier], {the paper of the island}, today.',
      not: ['By boat, the train and the bicycle.'],
    },
    {
      name: '(a …)',
      form: 'bracket',
      pattern: 'TERM ( +a|an|the BODY )',
      weight: 0.5,
      example: 'Plants take energy from [chloroplasts] ({the green grains in the cells}).',
      not: ['The act (2019) still holds.', 'This is found with Jansen (The Hague, 2019).'],
    },
    {
      name: 'the founder Anna Smith',
      form: 'apposition',
      pattern: 'ROLE NAME',
      weight: 0.55,
      example: 'Then {the Leeds shop-founder} [Anna Smith] spoke of her plans.',
      not: ['The founder left.', 'The shop of chairman Jones closes.'],
    },
    {
      name: 'Anna Smith, founder of …',
      form: 'apposition',
      pattern: 'NAME , ROLE',
      weight: 0.6,
      example: '[Anna Smith], {the founder of a chain of shops}, spoke of her plans.',
      not: [
        'She spoke with friends, founder of nothing.',
        'In The Hague, where the minister lives.',
      ],
    },
    {
      name: '(abbreviation)',
      form: 'bracket',
      pattern: 'BODY ( SHORT )',
      weight: 0.4,
      example: 'So says the {Bureau of Local Figures} ([BLF]) today.',
      not: ['The council (WHO) met.', 'This is in the act (art).'],
    },
  ],
} satisfies DefinitionsPart;
