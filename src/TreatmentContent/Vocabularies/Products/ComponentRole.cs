namespace TreatmentContent.Vocabularies;

/// <summary>What a component does in a substance of the catalogue.</summary>
public enum ComponentRole
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>It brings about the effect.</summary>
    Active,

    /// <summary>It makes a vaccine work better.</summary>
    Adjuvant,

    /// <summary>It is what the body learns to know.</summary>
    Antigen,

    /// <summary>It carries the active ingredient.</summary>
    Carrier,

    /// <summary>It dissolves the others.</summary>
    Solvent,

    /// <summary>It keeps the product from spoiling.</summary>
    Preservative,

    /// <summary>It keeps the product as it is.</summary>
    Stabiliser,

    /// <summary>It makes the injection hurt less.</summary>
    Anaesthetic,

    /// <summary>It keeps the acidity right.</summary>
    Buffer,

    /// <summary>It gives colour.</summary>
    Colorant,

    /// <summary>It gives smell.</summary>
    Fragrance,

    /// <summary>It gives taste.</summary>
    Flavouring,

    /// <summary>It is there in traces and may cause an allergy.</summary>
    Allergen,

    /// <summary>It is left from making the product.</summary>
    Residue,
}
