/** Seven pairs; the first end of each is leading, the second managing. All examples come from one town library. */
export const sevenDimensions = {
  title: 'Seven dimensions on one page',
  description: 'Direction and planning, aligning and organising, and five more pairs: leading and managing, to print.',
  lede: 'Where does this move stand? Seven pairs, told in one town library. On the left of each the work is leading, on the right it is managing.',
  print: 'Print this page',
  lesson: 'The lesson about them',
  leading: 'Leading',
  managing: 'Managing',
  dimensions: [
    {
      id: 'dir',
      name: ['direction', 'planning'],
      ask: 'Destination, or route?',
      leading: ['says where to, and what comes first', '‘In three years the town does its homework here.’'],
      managing: [
        'puts steps, times and means in order',
        '‘Reading room first. Longer hours by March, two more people.’',
      ],
    },
    {
      id: 'ali',
      name: ['aligning', 'organising'],
      ask: 'Wanting the same, or knowing who does what?',
      leading: [
        'brings people to want the same thing',
        '‘You want quiet, she wants children. What would be a good afternoon for you both?’',
      ],
      managing: [
        'settles who does what, and with whom',
        '‘Downstairs Mina, children’s corner Pavel, hand-over at two.’',
      ],
    },
    {
      id: 'ins',
      name: ['inspiring', 'controlling'],
      ask: 'Why give more, or what was agreed?',
      leading: ['calls on purpose, values, trust', '‘A boy asked for you by name. That is what Thursdays are for.’'],
      managing: [
        'measures, checks, corrects',
        '‘We agreed on two days for returns, and it takes four. Where do they lie?’',
      ],
    },
    {
      id: 'chg',
      name: ['change', 'consistency'],
      ask: 'Different, or dependable?',
      leading: ['questions or alters a pattern', '‘Why do we fine children?’'],
      managing: ['secures a pattern, or makes one', '‘Both desks check returns in the same way, from this card.’'],
    },
    {
      id: 'hor',
      name: ['long horizon', 'short horizon'],
      ask: 'Later, or now?',
      leading: ['looks to years, and to who we will be', '‘What will people come in for when books arrive by post?’'],
      managing: ['looks to what is due', '‘Which thirty parcels have to leave by Friday?’'],
    },
    {
      id: 'amb',
      name: ['embracing ambiguity', 'reducing ambiguity'],
      ask: 'Hold it open, or close it?',
      leading: [
        'goes on while it is open, and says so',
        '‘Whether this branch stays, nobody knows. Until we do, we run it properly.’',
      ],
      managing: ['closes it by a fact or a procedure', '‘For three weeks we count who comes on Sunday evenings.’'],
    },
    {
      id: 'suc',
      name: ['new goals', 'delivery against plan'],
      ask: 'Are we somewhere new, or did we do what we promised?',
      leading: ['measures by what has become possible', '‘People come in who never came before.’'],
      managing: ['measures by promises kept', '‘118 of 120 requests were here on the day we named.’'],
    },
  ],
  notes: [
    [
      'Ends are work, not people.',
      'The cleaner may stand on the left at ten and the director on the right at five past.',
    ],
    [
      'No end is the good one.',
      'Rough work at an end is still work at that end. A letter read aloud to people who are owed three weeks’ wages is inspiring, badly done.',
    ],
    ['A move may stand on several.', 'Name the one it is mainly about.'],
  ],
  source: 'Both Hands. Texts: CC BY 4.0.',
};
