/// What somebody does not do, because he does another thing.
extension CueLexicon {
  static let englishInstead = """
    instead:instead of|rather than|in place of|as an alternative to|in preference to|than sign
    instead:than accept|than agree|than negotiate|than talk|than sit|than join|than attend|than hold
    suspend:lasted only|lasted just|lasted barely|held for only|held only|held for just|drag out
    suspend:drags out|dragging out|dragged out
    """

  static let russianInstead = """
    instead:вместо|вместо того чтобы|взамен|нежели|чем соглас*|чем пойдет на|чем пойти на
    instead:чем подпи*|чем сядет|чем сесть|чем принять|чем примет|чем пойдут на
    """

  static let ukrainianInstead = """
    instead:замість|замість того щоб|замість того аби|ніж погод*|ніж піде на|ніж піти на
    instead:ніж підпи*|ніж сяде|ніж сісти|ніж прийняти|ніж прийме|ніж підуть на
    """

  static let germanInstead = """
    instead:statt einer|statt eines|statt der|statt des|statt auf|statt über|statt an|statt zu
    instead:statt mit|statt verhandl*|statt gespräch*|statt friedens*|statt waffen*|statt sich
    instead:statt dem|statt den|statt die|statt das|statt eine|statt einen|anstatt|anstelle
    instead:an stelle
    """

  static let frenchInstead = """
    instead:au lieu de|au lieu d'|au lieu du|au lieu des|plutôt que|plutôt que de|plutôt que d'
    instead:plutôt qu'
    """

  static let spanishInstead = """
    instead:en lugar de|en vez de|en lugar del|en vez del|antes que|en lugar de un
    """
}
