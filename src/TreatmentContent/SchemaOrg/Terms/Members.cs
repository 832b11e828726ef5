namespace TreatmentContent.SchemaOrg;

/// <summary>Members of enumerations, and types that are named by their full address.</summary>
internal static class Members
{
    public static readonly Term NoninvasiveProcedure = Term.Of("NoninvasiveProcedure");
    public static readonly Term PercutaneousProcedure = Term.Of("PercutaneousProcedure");
    public static readonly Term ItemListUnordered = Term.Of("ItemListUnordered");
    public static readonly Term ItemListOrderAscending = Term.Of("ItemListOrderAscending");
    public static readonly Term SurgicalProcedure = Term.Of("SurgicalProcedure");
    public static readonly Term PsychologicalTreatment = Term.Of("PsychologicalTreatment");
    public static readonly Term Discontinued = Term.Of("Discontinued");
    public static readonly Term Downpayment = Term.Of("Downpayment");
    public static readonly Term InStock = Term.Of("InStock");
    public static readonly Term OutOfStock = Term.Of("OutOfStock");
    public static readonly Term TollFree = Term.Of("TollFree");
    public static readonly Term TrainedAlgorithmicMediaDigitalSource = Term.Of("TrainedAlgorithmicMediaDigitalSource");
}
