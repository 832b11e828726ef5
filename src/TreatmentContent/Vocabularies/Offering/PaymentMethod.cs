namespace TreatmentContent.Vocabularies;

/// <summary>How the patient can pay.</summary>
public enum PaymentMethod
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>Bank or credit card.</summary>
    Card,

    /// <summary>Credit card.</summary>
    CreditCard,

    /// <summary>Debit card.</summary>
    DebitCard,

    /// <summary>Notes and coins.</summary>
    Cash,

    /// <summary>A cheque.</summary>
    Cheque,

    /// <summary>From account to account.</summary>
    BankTransfer,

    /// <summary>Taken from the account.</summary>
    DirectDebit,

    /// <summary>A bill to pay later.</summary>
    Invoice,

    /// <summary>On the website.</summary>
    Online,

    /// <summary>With the phone.</summary>
    Mobile,

    /// <summary>In parts.</summary>
    Instalments,

    /// <summary>With a loan.</summary>
    Financing,

    /// <summary>From an account for health costs.</summary>
    HealthAccount,

    /// <summary>The insurer pays the clinic itself.</summary>
    Insurer,

    /// <summary>With a gift voucher.</summary>
    Voucher,
}
