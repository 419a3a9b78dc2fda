# Still to be written; English is shown.
